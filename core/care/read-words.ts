/** A word or a mark as the phrase checks see it, and where it stands in the text (UTF-16 indices). */
export interface Word {
  /** In lower case, composed, without apostrophes: *don't*, *don’t* and *dont* are one word. A mark is `,` or `.`. */
  word: string;
  from: number;
  to: number;
  /** Punctuation: no phrase runs over it but where it asks for it. */
  mark: boolean;
}

const apostrophes = /['’‘ʼ′`´＇]/g;
/** Left in by copying from web pages and word processors; nobody sees them. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const pieces =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*(?:['’‘ʼ′`´＇][\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*)*|[,;:.!?…—–()[\]]|\n\s*\n/gu;

/** Reads a text into its words and marks, in order. Hyphens part words; an emoji or a stray half character is passed over. */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(pieces), ({ 0: found, index }) => {
    const mark = !/^[\p{L}\p{N}]/u.test(found);
    return { word: mark ? sayMark(found) : sayWord(found), from: index, to: index + found.length, mark };
  });
}

function sayWord(found: string): string {
  return found.replace(apostrophes, '').replace(unseen, '').normalize('NFC').toLowerCase();
}

/** A comma parts less than the others, which are all the same to a phrase. */
function sayMark(found: string): ',' | '.' {
  return found === ',' ? ',' : '.';
}
