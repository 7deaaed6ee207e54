import type { Entry } from '@/core/model/entry';
import type { LocalDay } from '@/core/model/time';
import { labelOf } from '@/core/plan/day-number';
import { dayMinutes, minute } from '@/core/plan/units';
import { timeOfDay } from '@/core/text/time-of-day';

type Lived = Pick<Entry, 'at' | 'offsetMinutes'>;
export type PartOfDay = ReturnType<typeof timeOfDay>;

/** One day in milliseconds, so that a day number times this is its midnight in UTC. */
export const dayLength = dayMinutes * minute;

// An entry holds its shift from UTC, so its wall clock is plain addition: no zone has to be looked up. Temporal gives
// the same day (tests/core/chart/day-index.test.ts), and takes a hundred times as long over a journal of ten years.
const wallClock = ({ at, offsetMinutes }: Lived) => at + offsetMinutes * minute;

/** The local day an entry was lived on, as a day number (core/plan/day-number.ts). */
export function dayNumberOf(entry: Lived): number {
  return Math.floor(wallClock(entry) / dayLength);
}

/** The same with the time of day as its fraction: where it stands on a line of time. */
export function dayTimeOf(entry: Lived): number {
  return wallClock(entry) / dayLength;
}

const parts = Array.from({ length: 24 }, (_, hour) => timeOfDay(new Temporal.PlainTime(hour)));

/** The part of the day an entry was lived in. */
export function partOfDay(entry: Lived): PartOfDay {
  const time = dayTimeOf(entry);
  return parts[Math.floor((time - Math.floor(time)) * 24)]!;
}

const labels = new Map<number, LocalDay>();

/** A day number as `YYYY-MM-DD`; asked for again and again while a year is drawn, so each is worked out once. */
export function dayLabel(day: number): LocalDay {
  const label = labels.get(day) ?? labelOf(day);
  labels.set(day, label);
  return label;
}

/** The day number of `YYYY-MM-DD`. */
export function dayNumber(day: LocalDay): number {
  // Midnight in UTC stands for the day: both ends of the sum know no zone.
  return Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds / dayLength;
}
