import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPairs } from '@/core/chart/count-pairs';
import { findTogether } from '@/core/chart/find-together';
import { isClearlyOften } from '@/core/chart/is-clearly-often';
import { draw } from '@/core/choose/random';
import type { CheckIn } from '@/core/model/entry';
import { feelingIds } from '@/core/model/feeling';
import { aPractised, hours } from '../../facts';
import { anyCheckIns, felt, meanings } from './a-journal';

/** Wednesdays at noon, so that neither the weekend nor the evening comes along by itself. */
const midweek = (week: number) => 3 + 7 * week;
const some = (count: number, make: (i: number) => CheckIn) =>
  Array.from({ length: count }, (_, i) => make(i));
const plain = some(30, (i) => felt(midweek(i), 'calm'));
const told = (entries: Parameters<typeof findTogether>[0]) =>
  findTogether(entries, meanings).map(({ kind, word, other, both, ofWord }) => [
    kind,
    word,
    other,
    both,
    ofWord,
  ]);

describe('when a pair is clearly often', () => {
  test.each([
    ['five of eight, with a usual fifth', { both: 5, ofWord: 8, ofOther: 8, all: 40 }, true],
    ['four of four, rare otherwise', { both: 4, ofWord: 4, ofOther: 8, all: 40 }, true],
    ['three of three: below four nothing is often', { both: 3, ofWord: 3, ofOther: 3, all: 40 }, false],
    ['four of ten: less than half is not often', { both: 4, ofWord: 10, ofOther: 4, all: 100 }, false],
    ['what nearly always comes says nothing', { both: 8, ofWord: 8, ofOther: 36, all: 40 }, false],
    ['as often as anyway', { both: 5, ofWord: 10, ofOther: 20, all: 40 }, false],
    ['a little above, and easily by chance', { both: 4, ofWord: 6, ofOther: 16, all: 40 }, false],
    ['always and everywhere', { both: 9, ofWord: 9, ofOther: 9, all: 9 }, false],
  ])('%s', (_, counts, holds) => {
    expect(isClearlyOften(counts) !== null).toBe(holds);
  });
});

describe('what often came together', () => {
  test('a word with a part of the day', () => {
    const evenings = some(6, (i) => felt(midweek(i) - 0.25, 'anxious'));
    expect(told([...plain, ...evenings])).toContainEqual(['part', 'anxious', 'evening', 6, 6]);
  });

  test('a word with a weekend', () => {
    const saturdays = some(6, (i) => felt(7 * i, 'lonely'));
    expect(told([...plain, ...saturdays])).toContainEqual(['week', 'lonely', 'weekend', 6, 6]);
  });

  test('a word with another, told once, from the rarer', () => {
    const both = some(5, (i) => felt(midweek(i), 'hopeful', 'hurt'));
    const alone = some(2, (i) => felt(midweek(i), 'hurt'));
    const words = told([...plain, ...both, ...alone]).filter(([kind]) => kind === 'word');
    expect(words).toEqual([['word', 'hopeful', 'hurt', 5, 5]]);
  });

  test('a word with strength, among those of which it was said', () => {
    const strong = some(5, (i) => ({ ...felt(midweek(i), 'angry'), strength: 5 }));
    const unsaid = some(9, (i) => felt(midweek(i), 'angry'));
    const faint = plain.map((one) => ({ ...one, strength: 2 }));
    const found = findTogether([...strong, ...unsaid, ...faint], meanings);
    expect(found).toContainEqual({
      kind: 'strength',
      word: 'angry',
      other: 'strong',
      both: 5,
      ofWord: 5,
      ofOther: 5,
      all: 35,
    });
  });

  test('a word with a practice of the same day, however often it was done that day', () => {
    const calm = some(5, (i) => felt(midweek(i), 'clear'));
    const practised = calm.flatMap(({ at }) =>
      [1, 2].map((later) => aPractised({ at: at + hours(later), offsetMinutes: 0 })),
    );
    const rest = some(30, (i) => felt(midweek(i + 10), 'okay'));
    expect(told([...rest, ...calm, ...practised])).toContainEqual(['practice', 'clear', 'clarity', 5, 5]);
  });

  test('says nothing when there is nothing to say', () => {
    expect(findTogether([], meanings)).toEqual([]);
    expect(findTogether(plain, meanings)).toEqual([]);
  });

  test('hardly speaks up in journals of chance: less than one line in each', () => {
    let lines = 0;
    for (let seed = 0; seed < 30; seed++) {
      const chance = some(300, (i) =>
        felt(draw(seed, 'when', i) * 300, feelingIds[Math.floor(draw(seed, 'word', i) * 30)]!),
      );
      lines += findTogether(chance, meanings).length;
    }
    expect(lines).toBeLessThan(30);
  });

  test('is eight lines at most, of four times or more, and never a word with itself', () => {
    fc.assert(
      fc.property(anyCheckIns, (checkIns) => {
        const found = findTogether([...checkIns, ...checkIns, ...checkIns], meanings);
        expect(found.length).toBeLessThanOrEqual(8);
        for (const { kind, word, other, both, ofWord, ofOther, all } of found) {
          if (kind === 'word') expect(word).not.toBe(other);
          expect(both).toBeGreaterThanOrEqual(4);
          expect(both).toBeLessThanOrEqual(Math.min(ofWord, ofOther));
          expect(Math.max(ofWord, ofOther)).toBeLessThanOrEqual(all);
        }
      }),
    );
  });
});

test('pairs are counted beside each of their sides', () => {
  const words = [[0, 1], [0], [1]];
  const others = [[0, 2], [2], []];
  const pairs = countPairs(words, others).sort((a, b) => a.word - b.word || a.other - b.other);
  expect(pairs).toEqual([
    { word: 0, other: 0, both: 1, ofWord: 2, ofOther: 1, all: 3 },
    { word: 0, other: 2, both: 2, ofWord: 2, ofOther: 2, all: 3 },
    { word: 1, other: 0, both: 1, ofWord: 2, ofOther: 1, all: 3 },
    { word: 1, other: 2, both: 1, ofWord: 2, ofOther: 2, all: 3 },
  ]);
});
