import type { Draft } from './draft';
import { entriesOf } from './entries-of';
import type { Entry } from './entry';
import type { Moment } from './reflection-of';

/**
 * The entries of what was left while the lock is closed, where one line serves for everything: beside a feeling it is its
 * note, alone it is a note of its own. Empty when nothing is there.
 */
export function entriesLeft(draft: Draft, moment: Omit<Moment, 'prompt'>): Entry[] {
  const filed = draft.tiles.length ? draft : { ...draft, note: '', good: draft.note };
  return entriesOf(filed, { ...moment, prompt: null });
}
