import { textLength } from '@/core/model/limits';
import { isEntry } from './checks';

/** What keeping rejects with when a text is longer than one entry holds. Nothing has changed then. */
export class TooLong extends Error {
  override name = 'TooLong';
}

/**
 * Throws when one of `entries` could not be read again once it is written: TooLong for the one reason a reader can do
 * something about, an ordinary error for a fault of ours. Called before anything is written.
 */
export function refuseUnreadable(entries: readonly unknown[]): void {
  for (const entry of entries) {
    if (isEntry(entry)) continue;
    throw hasLongText(entry) ? new TooLong() : new Error('this is no entry');
  }
}

function hasLongText(value: unknown): boolean {
  if (typeof value === 'string') return value.length > textLength;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLongText);
}
