import type { LocalDay } from '@/core/model/time';

const epoch = new Temporal.PlainDate(1970, 1, 1);

/** Days since 1 January 1970: inside the plan a day is a whole number, because a week of planning adds many of them. */
export function numberOf(day: Temporal.PlainDate): number {
  return epoch.until(day).days;
}

/** The calendar day of a day number. */
export function dateOf(number: number): Temporal.PlainDate {
  return epoch.add({ days: number });
}

/** The calendar day of a day number, written `YYYY-MM-DD`. */
export function labelOf(number: number): LocalDay {
  return dateOf(number).toString();
}

/** ISO weekday of a day number: Monday 1 … Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Whether the week of a day number is one of every other: what takes turns by week looks here. */
export function isOddWeek(number: number): boolean {
  return Math.floor((mondayOf(number) / 7) % 2) !== 0;
}

/** The Monday that begins the week of a day number. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1;
}
