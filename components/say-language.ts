import { rightToLeft } from '@/content/languages';
import type { Language } from '@/core/model/language';

/** Tells the browser and whoever has the page read aloud which language it is in, and from which side it is read. */
export function sayLanguage(language: Language): void {
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = rightToLeft.includes(language) ? 'rtl' : 'ltr';
}
