import type { Entry } from '@/core/model/entry';
import { dateOf, weekdayOf } from '@/core/plan/day-number';
import { dayNumber, dayNumberOf } from './day-index';
import { fold, type Meanings, type PlaceId, placeIds, readPicked } from './read-picked';

/** One day that holds something. */
export interface YearDay {
  day: number;
  /** The names of what was picked, in the order of the day, each once. */
  words: string[];
  /** Every area of the day: a mixed day stays mixed. */
  places: PlaceId[];
  checkIns: number;
  /** What was kept beside check-ins. */
  others: number;
}

/** One month as a calendar has it: weeks from Monday to Sunday; null where another month's days would stand. */
export interface YearMonth {
  /** The day number of its first day. */
  first: number;
  weeks: (number | null)[][];
}

/** The days of a year that hold something, by day number, each entry of the year counted once. */
export function daysOfYear(
  entries: readonly Entry[],
  year: number,
  meanings: Meanings,
): Map<number, YearDay> {
  const [from, to] = [firstOf(year), firstOf(year + 1)];
  const its = entries.filter((entry) => {
    const day = dayNumberOf(entry);
    return day >= from && day < to;
  });
  const days = new Map<number, YearDay>();
  for (const entry of its.sort((a, b) => a.at - b.at)) {
    const day = dayNumberOf(entry);
    const one = days.get(day) ?? { day, words: [], places: [], checkIns: 0, others: 0 };
    days.set(day, one);
    if (entry.kind !== 'check-in') {
      one.others++;
      continue;
    }
    one.checkIns++;
    const picked = readPicked(entry, meanings);
    for (const { key, name } of picked)
      if (!one.words.some((word) => fold(word) === key)) one.words.push(name);
    one.places = placeIds.filter(
      (place) => one.places.includes(place) || picked.some((each) => each.place === place),
    );
  }
  return days;
}

/** The twelve months of a year, laid out by weeks that begin on Monday. */
export function monthsOfYear(year: number): YearMonth[] {
  return Array.from({ length: 12 }, (_, index) => {
    const date = new Temporal.PlainDate(year, index + 1, 1);
    const first = dayNumber(date.toString());
    const before = Array<null>(weekdayOf(first) - 1).fill(null);
    const days = [...before, ...Array.from({ length: date.daysInMonth }, (_, day) => first + day)];
    const after = Array<null>((7 - (days.length % 7)) % 7).fill(null);
    const all = [...days, ...after];
    return {
      first,
      weeks: Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7)),
    };
  });
}

/** The first and the last year there is something of, today's among them. */
export function yearsOf(entries: readonly Entry[], today: number): { first: number; last: number } {
  const last = dateOf(today).year;
  const earliest = entries.reduce((least, entry) => Math.min(least, dayNumberOf(entry)), today);
  return { first: dateOf(earliest).year, last };
}

const firstOf = (year: number) => dayNumber(new Temporal.PlainDate(year, 1, 1).toString());
