import type { Entry } from './entry';
import type { LocalDay } from './time';

/** The local day an entry was lived on, `YYYY-MM-DD`, wherever it is read now. */
export function dayOf(entry: Pick<Entry, 'at' | 'offsetMinutes'>): LocalDay {
  return Temporal.Instant.fromEpochMilliseconds(entry.at)
    .toZonedDateTimeISO('UTC')
    .add({ minutes: entry.offsetMinutes })
    .toPlainDate()
    .toString();
}

/** The month of that day, `YYYY-MM`: the shard the entry stands in. */
export function monthOf(entry: Pick<Entry, 'at' | 'offsetMinutes'>): string {
  return dayOf(entry).slice(0, 7);
}
