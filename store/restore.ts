import { type MergeChoice, mergeHoldings } from '@/core/portable/merge-holdings';
import { type Preview, previewMerge } from '@/core/portable/preview-merge';
import * as disk from './disk';
import { exclusively } from './exclusively';
import type { Incoming } from './read-backup';
import { readStored, writeStored } from './read-stored';
import { snapshotWrite } from './snapshot';

/** What would come of bringing a file in. Changes nothing. Rejects with Locked while the lock is closed. */
export async function previewRestore({ holdings }: Pick<Incoming, 'holdings'>): Promise<Preview> {
  return previewMerge(readStored(await disk.get(null)).holdings, holdings);
}

/** What came in. */
export interface Restored {
  added: number;
  changed: number;
  /** False: everything was here already, and nothing was written. */
  wrote: boolean;
}

/**
 * Brings a file in beside what stands here, in one write together with the way back: whenever this is killed, either all
 * of it is here or nothing has changed. Rejects, with nothing changed, when storage refuses or the lock is closed.
 */
export function restore({ holdings }: Pick<Incoming, 'holdings'>, choice: MergeChoice): Promise<Restored> {
  return exclusively(async () => {
    const stored = await disk.get(null);
    const was = readStored(stored);
    const now = Date.now();
    const done = mergeHoldings(was.holdings, holdings, choice, now);
    const write = writeStored(stored, was, done.holdings, now);
    const wrote = Object.keys(write).length > 0;
    if (wrote) await disk.set({ ...write, ...snapshotWrite(stored, write, now) });
    return { added: done.added, changed: done.changed, wrote };
  });
}
