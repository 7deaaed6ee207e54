import fc from 'fast-check';
import { feelings, feelingWords, tileNames, tiles } from '@/content/feelings';
import { indexMeanings, type Names } from '@/core/chart/read-picked';
import { type FeelingId, feelingIds, tileIds } from '@/core/model/feeling';
import { aCheckIn, days, hours, noon } from '../../facts';

export const lexicon = { feelings, tiles };
const words = Object.fromEntries(feelingIds.map((id) => [id, feelingWords[id].name])) as Names['words'];
export const meanings = indexMeanings(lexicon, { words, tiles: tileNames });

/** A check-in of `ago` days (and hours) before noon of 21 November 2026, with its words and their tiles. */
export const felt = (ago: number, ...picked: FeelingId[]) =>
  aCheckIn({
    at: noon - hours(24 * ago),
    offsetMinutes: 0,
    words: picked,
    tiles: picked.length
      ? [...new Set(picked.map((id) => feelings.find((one) => one.id === id)!.tile))]
      : ['not-sure'],
  });

/** Any check-in of about three years, with words, bare tiles and own words in any mixture, anywhere in the world. */
export const anyCheckIn = fc
  .record({
    at: fc.integer({ min: noon - days(1000), max: noon }),
    offsetMinutes: fc.integer({ min: -18 * 60, max: 18 * 60 }),
    tiles: fc.uniqueArray(fc.constantFrom(...tileIds), { minLength: 1, maxLength: 4 }),
    words: fc.uniqueArray(fc.constantFrom(...feelingIds), { maxLength: 4 }),
    ownWord: fc.option(fc.constantFrom('stormy', 'Calm', 'far away', ' tender ')),
    strength: fc.option(fc.constantFrom(1, 2, 3, 4, 5)),
  })
  .map((some) => aCheckIn(some));

export const anyCheckIns = fc.array(anyCheckIn, { maxLength: 60 });
