/**
 * Marks that change how a letter is said or looks but not which letter it is: those of Latin, Greek and Cyrillic, Hebrew
 * points, Arabic vowel signs with the tatweel, and characters that cannot be seen. Vowels of Indic scripts and the
 * voicing marks of kana make another letter and stay.
 */
const marks =
  /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g;

/** Letters that lower case and decomposition leave apart although people type one for the other. */
const others: Readonly<Record<string, string>> = {
  ß: 'ss',
  ς: 'σ',
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  '‘': "'",
  '’': "'",
  ʼ: "'",
};
const otherLetters = new RegExp(`[${Object.keys(others).join('')}]`, 'g');

/**
 * One character, by its code point, as search compares it; nothing when it is only a mark. Turkish İ, I, ı and i are one
 * letter, because a reader may type any of them.
 */
export function foldCharacter(code: number): string {
  return String.fromCodePoint(code)
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(otherLetters, (letter) => others[letter]!)
    .replace(/\s+/g, ' ');
}
