import { type Language, languages } from '@/core/model/language';

const baseOf = (tag: string) => tag.toLowerCase().split('-')[0];

/**
 * The language to speak: the one the reader chose, else the first the browser is set to that there is (`pt-PT` is served
 * by `pt-BR`), else English. `wished` is `navigator.languages`.
 */
export function pickLanguage(chosen: Language | undefined, wished: readonly string[]): Language {
  if (chosen) return chosen;
  for (const tag of wished) {
    const found = languages.find((language) => baseOf(language) === baseOf(tag));
    if (found) return found;
  }
  return 'en';
}

/** How numbers and days are written: as the browser is set to within that language, `en-GB`; else as the language does. */
export function localeFor(language: Language, wished: readonly string[]): string {
  return wished.find((tag) => baseOf(tag) === baseOf(language)) ?? language;
}
