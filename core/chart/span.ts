import type { Entry } from '@/core/model/entry';
import type { LocalDay } from '@/core/model/time';
import { mondayOf } from '@/core/plan/day-number';
import { dayNumber, dayNumberOf } from './day-index';

/** How far a picture looks back. */
export const spanIds = ['months', 'year', 'all'] as const;
export type SpanId = (typeof spanIds)[number];

const reaches = { months: { months: 3 }, year: { years: 1 } } as const;

/** The entries of a span that ends today, in order of time. Entries of days to come are not there. */
export function withinSpan(entries: readonly Entry[], span: SpanId, today: LocalDay): Entry[] {
  const last = dayNumber(today);
  const first =
    span === 'all'
      ? Number.NEGATIVE_INFINITY
      : dayNumber(Temporal.PlainDate.from(today).subtract(reaches[span]).toString());
  const its = entries.filter((entry) => {
    const day = dayNumberOf(entry);
    return day > first && day <= last;
  });
  return its.sort((a, b) => a.at - b.at);
}

/** The days a line of time runs over: from the Monday of the first, three weeks or more, through today. */
export function axisOf(days: readonly number[], today: LocalDay): { from: number; to: number } {
  const to = dayNumber(today) + 1;
  const first = days.reduce((least, day) => Math.min(least, Math.floor(day)), to);
  return { from: Math.min(mondayOf(first), to - 21), to };
}
