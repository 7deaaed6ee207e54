import type { Dot } from './dot-series';
import { medianOf } from './quantile';
import { isEnough, summarizeWeeks } from './week-summary';

/** The last four weeks, beside the eight before them: together they fit into the shortest span. */
export const compared = { lately: 28, before: 56 } as const;
/** Half a step of the seven: a smaller difference is about the same. */
const same = 0.5;

export type Comparison = 'higher' | 'lower' | 'same';

/**
 * How the middle of the last four weeks stands to that of the eight weeks before. Null unless both have enough for a
 * word (guidance, section 8, rule 2). It is never called better or worse.
 */
export function compareWeeks(dots: readonly Dot[], to: number): Comparison | null {
  const lately = dots.filter(({ time }) => time < to && time >= to - compared.lately);
  const before = dots.filter(
    ({ time }) => time < to - compared.lately && time >= to - compared.lately - compared.before,
  );
  if (![lately, before].every((side) => isEnough(summarizeWeeks(side)))) return null;
  const [now, then] = [lately, before].map((side) => medianOf(side.map(({ value }) => value)));
  const difference = now! - then!;
  if (Math.abs(difference) < same) return 'same';
  return difference > 0 ? 'higher' : 'lower';
}
