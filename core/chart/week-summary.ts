import { mondayOf } from '@/core/plan/day-number';
import type { Dot } from './dot-series';
import { quantile } from './quantile';

/** A week in which something was said. Weeks in which nothing was are not there. */
export interface Week {
  monday: number;
  count: number;
  median: number;
  /** The middle half; null below four, of which no half stands in the middle. */
  half: { low: number; high: number } | null;
  /** When the first and the last of the week were said. */
  first: number;
  last: number;
}

/** No line is drawn across a longer silence than this (guidance, section 8, rule 1). */
export const longestGapDays = 10;
/** No median, band or trend word below this (guidance, section 8, rule 2). */
export const enough = { entries: 8, weeks: 3 } as const;
const enoughForHalf = 4;

/** Dots in order of time by the week they stand in, Monday to Sunday. */
export function summarizeWeeks(dots: readonly Dot[]): Week[] {
  return [...Map.groupBy(dots, ({ time }) => mondayOf(Math.floor(time)))].map(([monday, its]) => {
    const values = its.map(({ value }) => value).sort((a, b) => a - b);
    return {
      monday,
      count: its.length,
      median: quantile(values, 0.5),
      half: its.length < enoughForHalf ? null : { low: quantile(values, 0.25), high: quantile(values, 0.75) },
      first: its[0]!.time,
      last: its.at(-1)!.time,
    };
  });
}

/** Whether there is enough to say anything about weeks: eight entries in three weeks, or more. */
export function isEnough(weeks: readonly Week[]): boolean {
  const entries = weeks.reduce((total, { count }) => total + count, 0);
  return weeks.length >= enough.weeks && entries >= enough.entries;
}

/** Things in order of time cut wherever more than ten days went by in silence: a gap stays a gap. */
export function cutAtGaps<T extends { first: number; last: number }>(all: readonly T[]): T[][] {
  const runs: T[][] = [];
  all.forEach((one, i) => {
    const before = all[i - 1];
    if (before && one.first - before.last <= longestGapDays) runs.at(-1)!.push(one);
    else runs.push([one]);
  });
  return runs;
}
