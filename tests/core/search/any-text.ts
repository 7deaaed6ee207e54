import * as fc from 'fast-check';

/** Made of what goes wrong: accents both ways, ligatures, emoji of many units, other scripts, spaces, lone surrogates. */
const bits = [
  ...[
    'a',
    'e',
    's',
    'S',
    'É',
    'e\u0301',
    'ß',
    'ẞ',
    'İ',
    'ı',
    'i',
    'I',
    'ς',
    'Σ',
    'ﬁ',
    'f',
    'ø',
    'Æ',
    '’',
    "'",
  ],
  ...[' ', '  ', '\n', '\u00a0', '\u200d', '\u00ad', '\u202e', '\u0301', '´', '\0'],
  ...['🌧️', '🌧', '👨‍👩‍👧', '👩', '👍🏽', '🇩🇪', '𝐓', '\ud83d', '\udca7'],
  ...['لَ', 'ـ', 'كتاب', 'שָׁ', 'कि', 'が', 'ｶﾞ', '한', 'ﷺ'],
];

export const aText = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
  .map((parts) => parts.join(''));
