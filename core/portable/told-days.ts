import { dayOf } from '@/core/model/day';
import type { Entry } from '@/core/model/entry';
import { fullDay } from './full-day';
import type { Block } from './paper';
import { type PaperNames, tellEntry } from './tell-entry';

/** Entries below the days they were lived on, oldest first, as paper is read. */
export function toldDays(
  entries: readonly Entry[],
  names: PaperNames,
  trust: boolean,
  locale?: string,
): Block[] {
  const days = Map.groupBy(
    entries.toSorted((a, b) => a.at - b.at),
    dayOf,
  );
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([day, its]) => [
      { kind: 'day', text: fullDay(day, locale) },
      ...its.map((entry): Block => ({ kind: 'told', told: tellEntry(entry, names, trust, locale) })),
    ]);
}
