import type { RaisedKind } from '@/core/model/asked';
import type { Rhythm, Weekly } from '@/core/model/rhythm';
import { isOddWeek, weekdayOf } from './day-number';
import { isQuietMinute } from './quiet';
import { minutesOf, type Stretch } from './stretch';
import { dayMinutes } from './units';

/** One of the weekly ones on one day: minutes from that day's midnight. */
export interface WeeklyMoment {
  kind: RaisedKind;
  minute: number;
}

/**
 * The weekly ones of a day (guidance 4, "Weekly rhythm"; issue 4.4); none on a day off or in quiet hours. Two that would
 * come closer than the gap take turns, week by week, so that neither is lost for good.
 */
export function weeklyOn(rhythm: Rhythm, day: number): WeeklyMoment[] {
  if ((!rhythm.threeGoodThings && !rhythm.lookBack) || rhythm.week[weekdayOf(day) - 1]!.off) return [];
  const turns = turnsOf(rhythm, isOddWeek(day));
  return turns.flatMap(([kind, weekly]) => {
    if (weekly?.weekday !== weekdayOf(day)) return [];
    const minute = minutesOf(weekly.time);
    return isQuietMinute(rhythm, minute) ? [] : [{ kind, minute }];
  });
}

/** The minutes around a day's midnight that are too close to a weekly one: prompts make room for it. */
export function weeklyRoom(rhythm: Rhythm, day: number): Stretch[] {
  if (!rhythm.threeGoodThings && !rhythm.lookBack) return [];
  return [-1, 0, 1, 2].flatMap((days) =>
    weeklyOn(rhythm, day + days).map(({ minute }) => {
      const at = minute + days * dayMinutes;
      return { from: at - rhythm.gapMinutes + 1, to: at + rhythm.gapMinutes };
    }),
  );
}

/** Whether the two weekly ones are closer than the gap, so that each comes every other week. */
export function takeTurns({ threeGoodThings, lookBack, gapMinutes }: Rhythm): boolean {
  if (!threeGoodThings || !lookBack) return false;
  const apart = Math.abs(inWeek(threeGoodThings) - inWeek(lookBack));
  return apart < gapMinutes || 7 * dayMinutes - apart < gapMinutes;
}

function turnsOf(
  { threeGoodThings, lookBack, gapMinutes }: Rhythm,
  odd: boolean,
): [RaisedKind, Weekly | null][] {
  if (!threeGoodThings || !lookBack) {
    return [
      ['good-things', threeGoodThings],
      ['look-back', lookBack],
    ];
  }
  const apart = Math.abs(inWeek(threeGoodThings) - inWeek(lookBack));
  const inOneWeek = apart < gapMinutes;
  // A Sunday night and the Monday after it stand in two weeks: both come in the odd ones.
  const acrossTwo = 7 * dayMinutes - apart < gapMinutes;
  return [
    ['good-things', (inOneWeek || acrossTwo) && !odd ? null : threeGoodThings],
    ['look-back', (inOneWeek && odd) || (acrossTwo && !odd) ? null : lookBack],
  ];
}

function inWeek({ weekday, time }: Weekly): number {
  return weekday * dayMinutes + minutesOf(time);
}
