import type { Language } from '@/core/model/language';

// The words of content/ are English as they are written. Another language is poured over them once, before anything is
// drawn (pour.ts); so a component reads the same tree whatever is spoken. This is the one thing a page remembers in core.

interface Speech {
  language: Language;
  /** How numbers and days are written; undefined: as the browser is set to. */
  locale: string | undefined;
  /** Pours into a tree that is met after the language was chosen: what comes with a part that is loaded later. */
  late: ((name: string, words: object) => void) | null;
}

export const speech: Speech = { language: 'en', locale: undefined, late: null };

/** Every tree of words met so far, by name. */
export const trees = new Map<string, object>();

/** Makes a tree of words known under its name, by which the other languages have theirs. Returns the same tree. */
/* @__NO_SIDE_EFFECTS__ */
export function spoken<T extends object>(name: string, words: T): T {
  trees.set(name, words);
  speech.late?.(name, words);
  return words;
}
