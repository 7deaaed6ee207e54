import { checkEdit } from './check-edit';
import type { Entry, EntryId } from './entry';
import { entryAt, type LivedAt } from './entry-at';

/** Why something cannot be kept for an earlier moment. */
export type AddedFault =
  | Extract<ReturnType<typeof entryAt>, string>
  | NonNullable<ReturnType<typeof checkEdit>>;

interface When {
  /** `YYYY-MM-DD` and `HH:MM` as typed; empty while they are not. */
  day: string;
  time: string;
  zone: string;
  /** Epoch milliseconds. */
  now: number;
  id: EntryId;
}

/** What was written for an earlier moment, ready to be kept there, or the reason why it cannot be. */
export function addedEntry(entry: Entry, { day, time, zone, now, id }: When): Entry | AddedFault {
  const needs = checkEdit(entry);
  if (needs) return needs;
  const lived: LivedAt | AddedFault = entryAt(day, time, zone, now);
  return typeof lived === 'string' ? lived : { ...entry, ...lived, id };
}
