import type { Language } from '@/core/model/language';
import type { CareWords } from '@/core/model/phrases';
import { speech } from '@/core/text/spoken';

/** What is loaded together (content/packs.ts); `pages` is what none of the others holds. */
export type PackName = 'popup' | 'pages' | 'practices' | 'notice';

// A page in English needs nothing of this, and is not to wait for what the others need.
const others = () => import('./speak-other');
const isEnglish = (chosen: Language | undefined) => (chosen ?? navigator.language).startsWith('en');

/** Begins to fetch what the browser's language needs, before anybody knows whether the reader chose another. */
export function expectWords(names: readonly PackName[]): void {
  if (!isEnglish(undefined)) void others().then(({ expectOther }) => expectOther(names));
}

/**
 * Makes this page speak the language the reader chose, or without a choice the browser's. Resolves, before anything is to
 * be drawn, with the language that is spoken: English where the words of another cannot be read.
 */
export async function speak(chosen: Language | undefined, names: readonly PackName[]): Promise<Language> {
  if (!isEnglish(chosen)) return (await others()).speakOther(chosen, names);
  // Days and numbers as the browser is set to write them, unless it writes another language.
  speech.locale = isEnglish(undefined) ? undefined : 'en';
  return 'en';
}

/** Further words of the language that is spoken, for a part that is loaded later. */
export async function speakAlso(name: PackName): Promise<void> {
  if (speech.language !== 'en') await (await others()).speakFurther(name);
}

/** The phrases of the language that is spoken; undefined for English, whose phrases come with what looks for them. */
export async function readCareWords(): Promise<CareWords | undefined> {
  return speech.language === 'en' ? undefined : (await others()).otherCareWords();
}
