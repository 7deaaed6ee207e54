import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHits } from '@/core/search/find-hits';
import { foldText } from '@/core/search/fold';
import { foldWithMap } from '@/core/search/fold-with-map';
import { aText } from './any-text';

describe('folding', () => {
  test.each([
    ['case', 'Tea AND Rain', 'tea and rain'],
    ['accents, composed', 'Café naïve', 'cafe naive'],
    ['accents, decomposed', 'Cafe\u0301', 'cafe'],
    ['sharp s', 'Straße STRASSE ẞ', 'strasse strasse ss'],
    ['the four letters i of Turkish', 'İIıi', 'iiii'],
    ['both sigmas', 'ΟΔΟΣ οδος', 'οδοσ οδοσ'],
    ['letters with a stroke or two in one', 'Łódź Ærø œuvre', 'lodz aero oeuvre'],
    ['Arabic vowel signs and tatweel', 'سَـــلام', 'سلام'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['wide and bound forms', 'Ｔｅａ ﬁn', 'tea fin'],
    ['apostrophes of every keyboard', 'don’t don\u2018t', "don't don't"],
    ['any white space', 'one\n\n two\u00a0\tthree', 'one two three'],
    ['what cannot be seen', 'so\u00adft\u200b \u202eline', 'soft line'],
    ['letters of higher planes', '𝐓𝐞𝐚 𐐀', 'tea 𐐨'],
    ['Indic vowels stay', 'कि', 'कि'],
    ['lone surrogates stay', 'a\ud83d b', 'a\ud83d b'],
    ['nothing', '', ''],
    ['the zero character stays', '\0é', '\0e'],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('twice changes nothing', () => {
    fc.assert(
      fc.property(aText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  test('with the way back says the same', () => {
    fc.assert(
      fc.property(aText, (text) => {
        expect(foldWithMap(text).text).toBe(foldText(text));
      }),
    );
  });

  test('copes with a text far longer than any', () => {
    const long = 'é '.repeat(50_000);
    expect(foldText(long)).toBe('e '.repeat(50_000));
  });
});

describe('hits', () => {
  const marked = (text: string, ...terms: string[]) =>
    findHits(text, terms).map(({ from, to }) => text.slice(from, to));

  test.each<[string, string, string[], string[]]>([
    ['a word inside another', 'The teapot', ['tea'], ['tea']],
    ['an accented word', 'Le CAFÉ', ['cafe'], ['CAFÉ']],
    ['a mark that stands by itself', 'cafe\u0301s', ['cafe'], ['cafe\u0301']],
    ['half of a sharp s as the whole letter', 'Straße', ['stras'], ['Straß']],
    ['half of a ligature as the whole', 'ﬁnd', ['f'], ['ﬁ']],
    ['an emoji of two units', 'rain 🌧️ again', ['🌧'], ['🌧️']],
    ['a family is not taken apart', 'us 👨‍👩‍👧 here', ['👩'], ['👨‍👩‍👧']],
    ['a phrase over a line end', 'small\n  good thing', ['small good'], ['small\n  good']],
    ['two terms that touch as one', 'teapot', ['tea', 'pot'], ['teapot']],
    ['terms that overlap themselves', 'aaaa b', ['aa'], ['aaaa']],
    ['each place', 'tea and Tea', ['tea'], ['tea', 'Tea']],
    ['none', 'tea', ['x'], []],
    ['no terms', 'tea', [], []],
  ])('%s', (_, text, terms, expected) => {
    expect(marked(text, ...terms)).toEqual(expected);
  });

  test('stand in order, apart, and each holds one of the terms once folded; what is left over holds none', () => {
    fc.assert(
      fc.property(aText, fc.array(aText.map(foldText), { maxLength: 3 }), (text, some) => {
        const terms = some.map((term) => term.trim()).filter(Boolean);
        const hits = findHits(text, terms);
        for (const { from, to } of hits) {
          const folded = foldText(text.slice(from, to));
          expect(terms.some((term) => folded.includes(term))).toBe(true);
        }
        for (const [at, hit] of hits.entries()) expect(hit.from).toBeGreaterThan(hits[at - 1]?.to ?? -1);
        const found = terms.some((term) => foldText(text).includes(term));
        expect(hits.length > 0).toBe(found);
      }),
    );
  });

  test('of a piece of the text always cover that piece', () => {
    const pieces = fc.tuple(aText, fc.constantFrom('Tür', '🌧️', 'Straße', 'cafe\u0301', 'İ', 'tea'), aText);
    fc.assert(
      fc.property(pieces, ([before, piece, after]) => {
        const text = `${before}. ${piece} .${after}`;
        const at = before.length + 2;
        const hits = findHits(text, [foldText(piece)]);
        expect(hits.some(({ from, to }) => from <= at && to >= at + piece.length)).toBe(true);
      }),
    );
  });
});
