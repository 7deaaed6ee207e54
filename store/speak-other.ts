import type { Language } from '@/core/model/language';
import type { CareWords } from '@/core/model/phrases';
import { localeFor, pickLanguage } from '@/core/text/pick-language';
import { type Pack, speakAs, speakMore } from '@/core/text/speak-as';
import { speech } from '@/core/text/spoken';
import { shipped } from './shipped';
import type { PackName } from './speak';

const coming = new Map<string, Promise<unknown>>();

function packOf<T = Pack>(language: Language, name: PackName | 'care'): Promise<T> {
  const path = `/words/${language}/${name}.json`;
  const known = coming.get(path) ?? shipped(path);
  coming.set(path, known);
  return known as Promise<T>;
}

/** Begins to fetch the words of the browser's language. What goes wrong is told by speakOther, which asks again. */
export function expectOther(names: readonly PackName[]): void {
  const language = pickLanguage(undefined, navigator.languages);
  if (language !== 'en') for (const name of names) packOf(language, name).catch(() => undefined);
}

/** As speak() in speak.ts, where it is not known to be English. */
export async function speakOther(
  chosen: Language | undefined,
  names: readonly PackName[],
): Promise<Language> {
  const wished = navigator.languages;
  const language = pickLanguage(chosen, wished);
  try {
    const some = language === 'en' ? [] : names;
    const packs = await Promise.all(some.map((name) => packOf(language, name)));
    speakAs(language, localeFor(language, wished), Object.assign({}, ...packs));
  } catch (error) {
    console.warn('The words of this language could not be read.', error);
  }
  return speech.language;
}

/** Adds a further pack of the language that is spoken. */
export async function speakFurther(name: PackName): Promise<void> {
  speakMore(await packOf(speech.language, name));
}

/** The phrases of the language that is spoken. */
export function otherCareWords(): Promise<CareWords> {
  return packOf<CareWords>(speech.language, 'care');
}
