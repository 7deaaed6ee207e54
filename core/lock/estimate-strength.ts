import { knownWords } from './known-words';

export type Strength = 'short' | 'fair' | 'good' | 'strong';

/**
 * How hard a passphrase is to guess, in bits, and in one of four words.
 *
 * Guesses are counted as a guessing program makes them: by words, dates, rows of keys and repeats, and only what is none
 * of these letter by letter. No list of words travels with Mendful (a good estimator brings 400 kB and more): every word
 * counts as one of 8,000, which is what people draw from, and the commonest as one of 100. So the estimate errs towards
 * less. The passphrase goes through scrypt with 256 MB of memory for each guess; at a thousand guesses a second 40 bits
 * take decades, 28 bits three days.
 */
export function estimateStrength(passphrase: string): { bits: number; strength: Strength } {
  const parts = passphrase.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}]+/gu) ?? [];
  const seen = new Set<string>();
  let bits = 0;
  for (const part of parts) {
    const plain = part.toLowerCase();
    const fresh = partBits(part, plain);
    bits += seen.has(plain) ? Math.min(1, fresh) : fresh;
    seen.add(plain);
  }
  const strength = bits < 28 ? 'short' : bits < 40 ? 'fair' : bits < 52 ? 'good' : 'strong';
  return { bits: Math.round(bits), strength };
}

function partBits(part: string, plain: string): number {
  const length = [...part].length;
  if (isRepeat(plain)) return 4 + Math.log2(length);
  if (isRow(plain)) return 5 + Math.log2(length);
  // A common separator is guessed along with the words.
  if (!/[\p{L}\p{N}]/u.test(part)) return /^[ .,_-]$/.test(part) ? 0 : 4 * length;
  if (/^\p{N}+$/u.test(part)) return /^(19|20)\d\d$/.test(part) ? 6 : 3.3 * length;
  const capitals = part === plain ? 0 : /^\p{Lu}[^\p{Lu}]*$/u.test(part) ? 1 : Math.min(length, 6);
  if (knownWords.has(plain)) return 7 + capitals;
  return wordBits(plain, length) + capitals;
}

/** A word of a language, one of 8,000; what cannot be said aloud, letter by letter. */
function wordBits(plain: string, length: number): number {
  const byLetter = 4.7 * length;
  // Scripts without cases, and with thousands of signs, are not judged by vowels.
  if (!/^[a-z]+$/.test(plain)) return Math.min(byLetter, 13 * Math.ceil(length / 8));
  const sayable = /[aeiouy]/.test(plain) && !/[^aeiouy]{5}/.test(plain);
  return sayable ? Math.min(byLetter, 13 * Math.ceil(length / 12)) : byLetter;
}

const isRepeat = (text: string) => text.length > 2 && /^(.{1,3}?)\1+$/u.test(text);

const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'qwertzuiop',
  'asdfghjkl',
  'zxcvbnm',
];
const bothWays = rows.flatMap((row) => [row, [...row].reverse().join('')]);
const isRow = (text: string) => text.length > 2 && bothWays.some((row) => row.includes(text));
