import { dateOf, weekdayOf } from '@/core/plan/day-number';
import { dayNumber } from './day-index';

const days: Record<string, (day: number) => number> = {
  ArrowLeft: (day) => day - 1,
  ArrowRight: (day) => day + 1,
  ArrowUp: (day) => day - 7,
  ArrowDown: (day) => day + 7,
  Home: (day) => day - weekdayOf(day) + 1,
  End: (day) => day + 7 - weekdayOf(day),
  PageUp: (day) => months(day, -1),
  PageDown: (day) => months(day, 1),
};

/**
 * The day a key leads to from `day`, kept between `first` and `last`: arrows by day and week, Home and End to the ends
 * of the week, Page keys by month, as a calendar's keys are expected to (ARIA, date grids). Null: not one of these keys.
 */
export function stepDay(day: number, key: string, first: number, last: number): number | null {
  const step = Object.hasOwn(days, key) ? days[key] : undefined;
  return step ? Math.min(last, Math.max(first, step(day))) : null;
}

function months(day: number, by: number): number {
  return dayNumber(dateOf(day).add({ months: by }).toString());
}
