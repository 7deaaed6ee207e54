import { dayOf } from '@/core/model/day';
import type { Entry } from '@/core/model/entry';
import type { LocalDay } from '@/core/model/time';

/** One lived day and what was kept on it, newest first. */
export interface DayOfEntries {
  day: LocalDay;
  entries: Entry[];
}

/** Entries by the day they were lived, newest day first and newest entry first. Days with nothing are not there. */
export function byDay(entries: readonly Entry[]): DayOfEntries[] {
  const days = Map.groupBy(entries, dayOf);
  return [...days]
    .map(([day, its]) => ({ day, entries: its.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)) }))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
}
