import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '@/core/chart/count-words';
import { dotsOf } from '@/core/chart/dot-series';
import { fold, placesOf, readPicked } from '@/core/chart/read-picked';
import { readMood } from '@/core/choose/mood';
import type { CheckIn } from '@/core/model/entry';
import { aCheckIn } from '../../facts';
import { anyCheckIn, anyCheckIns, lexicon, meanings } from './a-journal';

const read = (some: Partial<CheckIn>) => readPicked(aCheckIn(some), meanings);

describe('what a check-in said', () => {
  test.each<[string, Partial<CheckIn>, string[], string[]]>([
    ['a word hides its tile', { tiles: ['hurt'], words: ['lonely'] }, ['lonely'], ['low']],
    ['a bare tile stands for itself', { tiles: ['worn-out'] }, ['worn out'], ['low']],
    ['a tile called like a word is that word', { tiles: ['calm'] }, ['calm'], ['quiet']],
    [
      'a tile called otherwise is not',
      { tiles: ['afraid'], words: ['anxious', 'afraid'] },
      ['anxious', 'afraid it happens again'],
      ['stirred'],
    ],
    [
      'opposites stay together',
      { tiles: ['hurt', 'strong'], words: ['hurt', 'hopeful'] },
      ['hurt', 'hopeful'],
      ['low', 'lively'],
    ],
    ['an own word is spelt as it was', { tiles: ['not-sure'], ownWord: 'Far away' }, ['Far away'], ['own']],
    [
      'an own word that is one of ours means it',
      { tiles: ['not-sure'], ownWord: 'Brave' },
      ['brave'],
      ['lively'],
    ],
    ['not sure is an answer', { tiles: ['not-sure'] }, ['not sure'], ['between']],
    ['said twice is said once', { tiles: ['calm'], ownWord: 'CALM' }, ['calm'], ['quiet']],
  ])('%s', (_, some, names, places) => {
    expect(read(some).map(({ name }) => name)).toEqual(names);
    expect(placesOf(read(some))).toEqual(places);
  });

  test('is never nothing, and no name stands twice', () => {
    fc.assert(
      fc.property(anyCheckIn, (checkIn) => {
        const names = readPicked(checkIn, meanings).map(({ name }) => fold(name));
        expect(names.length).toBeGreaterThan(0);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

describe('counting words', () => {
  test('counts each check-in once for each of its words', () => {
    fc.assert(
      fc.property(anyCheckIns, (checkIns) => {
        const counts = countWords(checkIns, meanings);
        const picked = checkIns.reduce((n, checkIn) => n + readPicked(checkIn, meanings).length, 0);
        expect(counts.reduce((n, { count }) => n + count, 0)).toBe(picked);
        expect(Math.max(0, ...counts.map(({ count }) => count))).toBeLessThanOrEqual(checkIns.length);
      }),
    );
  });

  test('puts the most frequent first, and own words under their first spelling', () => {
    const own = (ownWord: string) => aCheckIn({ tiles: ['not-sure'], ownWord });
    expect(countWords([own('Stormy'), aCheckIn(), own('stormy')], meanings)).toEqual([
      { name: 'Stormy', place: 'own', count: 2 },
      { name: 'hurt', place: 'low', count: 1 },
    ]);
  });
});

describe('dots', () => {
  test('are one for each check-in, between the ends of the scale', () => {
    fc.assert(
      fc.property(anyCheckIns, (checkIns) => {
        const dots = dotsOf(checkIns, meanings);
        expect(dots).toHaveLength(checkIns.length);
        for (const { value } of dots) expect(Math.abs(value)).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('stand where the rules see the mood, when nothing is said in an own word', () => {
    fc.assert(
      fc.property(anyCheckIn, (some) => {
        const checkIn = { ...some, ownWord: null };
        // A tile and a word of the same name are one thing to the reader, and two to the mood.
        fc.pre(!checkIn.words.some((word) => checkIn.tiles.includes(word as 'hurt')));
        expect(dotsOf([checkIn], meanings)[0]!.value).toBeCloseTo(readMood(checkIn, lexicon).mean);
      }),
    );
  });

  test.each<[string, Partial<CheckIn>, number, boolean]>([
    ['hurt alone', { tiles: ['hurt'] }, -2, false],
    ['hurt and hopeful', { tiles: ['hurt', 'strong'], words: ['hurt', 'hopeful'] }, 0, true],
    ['okay and angry', { tiles: ['okay', 'angry'] }, -1, false],
    ['an own word alone', { tiles: ['not-sure'], ownWord: 'stormy' }, 0, false],
    ['an own word and calm', { tiles: ['calm', 'not-sure'], ownWord: 'stormy' }, 2, false],
  ])('%s stands at its place, mixed when opposites meet', (_, some, value, mixed) => {
    expect(dotsOf([aCheckIn(some)], meanings)[0]).toMatchObject({ value, mixed });
  });
});
