/** A word or a mark as the phrase checks see it, and where it stands in the text (UTF-16 indices). */
export interface Word {
  /**
   * In lower case, composed, without apostrophes: *don't*, *don’t* and *dont* are one word; letters that Arabic writes in
   * several ways are one letter. A mark is `,` or `.`.
   */
  word: string;
  from: number;
  to: number;
  /** Punctuation: no phrase runs over it but where it asks for it. */
  mark: boolean;
}

const apostrophes = /['’‘ʼ′`´＇]/g;
/** Left in by copying from web pages and word processors; nobody sees them. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Arabic vowel marks and the stroke that stretches a word: written or left out as one likes. */
const vowelled = /[\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g;
/** Letters that are often written for one another in Arabic, and those of Persian and Urdu keyboards. */
const alike: readonly [RegExp, string][] = [
  [/[آأإٱ]/g, 'ا'],
  [/[ىئی]/g, 'ي'],
  [/ؤ/g, 'و'],
  [/ة/g, 'ه'],
  [/ک/g, 'ك'],
];
const pieces =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*(?:['’‘ʼ′`´＇][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*)*|[,;:.!?…—–()[\]،؛؟۔।॥]|\n\s*\n/gu;

/** Reads a text into its words and marks, in order. Hyphens part words; an emoji or a stray half character is passed over. */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(pieces), ({ 0: found, index }) => {
    const mark = !/^[\p{L}\p{N}]/u.test(found);
    return { word: mark ? sayMark(found) : sayWord(found), from: index, to: index + found.length, mark };
  });
}

function sayWord(found: string): string {
  return foldWord(found.replace(apostrophes, '').replace(unseen, '')).toLowerCase();
}

/**
 * One way to write a word, for what was written and for the phrases alike. Composed first: a Devanagari letter with its
 * nukta is then one and the same, however it was typed. Words in Latin letters are only composed.
 */
export function foldWord(word: string): string {
  const composed = word.normalize('NFC');
  if (!/[\u0600-\u06FF]/.test(composed)) return composed;
  return alike.reduce((text, [letters, one]) => text.replace(letters, one), composed.replace(vowelled, ''));
}

/** A comma parts less than the others, which are all the same to a phrase. */
function sayMark(found: string): ',' | '.' {
  return found === ',' || found === '،' ? ',' : '.';
}
