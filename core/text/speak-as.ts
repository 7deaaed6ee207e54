import type { Language } from '@/core/model/language';
import { pour, type Words } from './pour';
import { speech, trees } from './spoken';

/** What a language brings, by the names of the trees. */
export type Pack = Readonly<Record<string, Words>>;

/** The English of every tree that was poured over, to come back to. */
const english = new Map<string, object>();
const spoken: Record<string, Words> = {};

function late(name: string, words: object): void {
  const its = spoken[name];
  if (!its) return;
  if (!english.has(name)) english.set(name, structuredClone(words));
  pour(words, its);
}

/** Further words of the language that is spoken, also for trees that are met later. */
export function speakMore(pack: Pack): void {
  Object.assign(spoken, pack);
  for (const [name, words] of trees) if (name in pack) late(name, words);
}

/** From here on the words are those of `pack`. With an empty pack they are English again. */
export function speakAs(language: Language, locale: string, pack: Pack): void {
  for (const [name, words] of english) pour(trees.get(name)!, words as Words);
  for (const name of Object.keys(spoken)) delete spoken[name];
  Object.assign(speech, { language, locale, late });
  speakMore(pack);
}
