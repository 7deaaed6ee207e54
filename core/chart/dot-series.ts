import type { CheckIn } from '@/core/model/entry';
import { dayTimeOf } from './day-index';
import { type Meanings, readPicked } from './read-picked';

/** One value at its moment: `time` in days and parts of days since 1970. */
export interface Dot {
  time: number;
  value: number;
}

export interface FeltDot extends Dot {
  /** Pleasant and unpleasant were picked together. */
  mixed: boolean;
}

/**
 * One dot for every check-in: the mean valence of all that was picked. An own word has no valence, so a check-in that
 * says nothing else stands in the middle, where *not sure* stands.
 */
export function dotsOf(checkIns: readonly CheckIn[], meanings: Meanings): FeltDot[] {
  return checkIns.map((checkIn) => {
    let [sum, known, lowest, highest] = [0, 0, 0, 0];
    for (const { valence } of readPicked(checkIn, meanings)) {
      if (valence === null) continue;
      sum += valence;
      known++;
      lowest = Math.min(lowest, valence);
      highest = Math.max(highest, valence);
    }
    return { time: dayTimeOf(checkIn), value: known ? sum / known : 0, mixed: lowest < 0 && highest > 0 };
  });
}
