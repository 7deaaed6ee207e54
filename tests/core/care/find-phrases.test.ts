import { describe, expect, test } from 'vitest';
import { findPhrases, outside } from '@/core/care/find-phrases';
import { readPhrase } from '@/core/care/read-phrase';
import { readWords } from '@/core/care/read-words';

const texts = (text: string, ...phrases: string[]) => {
  const written = readWords(text);
  return findPhrases(written, phrases).map(({ from, to }) =>
    text.slice(written[from]!.from, written[to - 1]!.to),
  );
};

describe('a phrase', () => {
  test.each([
    ['words one after the other', 'end it all', 'To END it, end it all.', ['end it all']],
    ['one or the other', 'a|b c', 'a c, b c, d c', ['a c', 'b c']],
    [
      'a word that may be missing',
      'no such? deal',
      'no deal, no such deal, no big deal',
      ['no deal', 'no such deal'],
    ],
    ['any one word', 'so _ here', 'so late here, so here, so very late here', ['so late here']],
    [
      'up to three words',
      'not ~ well',
      'not well; not at all that well; not in any way at all well',
      ['not well', 'not at all that well'],
    ],
    ['never over the end of a clause', 'not ~ well', 'not, well', []],
    ['a comma it asks for', ', but', 'yes, but no; but', [', but']],
    ['what stands to the left', 'very < good', 'good, very good', ['good']],
    ['what stands to the right', 'good > dog|cat', 'good dog, good bird', ['good']],
    ['the end of a clause, or of the text', 'stop > .', 'stop it. stop! Then stop', ['stop', 'stop']],
    ['no more than there is, at the end of the text', 'stop .', 'Then stop', ['stop']],
    ['the longest way it fits', 'go on? on?', 'go on on on', ['go on on']],
    [
      'any apostrophe, or none',
      "don't go",
      'don’t go, dont go, don`t go, donut go',
      ['don’t go', 'dont go', 'don`t go'],
    ],
    ['hyphens', 'self harm', 'self-harm, selfharm', ['self-harm']],
    ['whole words, accents and all', 'just', 'unjust, justé, jus\u0301t, justice, just', ['just']],
    ['accents however they are composed', 'café', 'cafe\u0301, café', ['cafe\u0301', 'café']],
  ])('finds %s', (_, phrase, text, expected) => {
    expect(texts(text, phrase)).toEqual(expected);
  });

  test('that starts with a gap is a slip, and told', () => {
    for (const phrase of ['~ well', '_ well', 'very? well', '']) expect(() => readPhrase(phrase)).toThrow();
  });
});

test('a hit inside a longer phrase that means something else is left out', () => {
  const hits = [
    { from: 0, to: 2 },
    { from: 3, to: 4 },
    { from: 5, to: 9 },
  ];
  expect(
    outside(hits, [
      { from: 0, to: 2 },
      { from: 1, to: 5 },
      { from: 6, to: 9 },
    ]),
  ).toEqual([{ from: 5, to: 9 }]);
  expect(outside(hits, [])).toEqual(hits);
});
