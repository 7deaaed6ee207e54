import type { Entry } from '@/core/model/entry';
import { type Compared, comparingPieces } from '@/core/portable/compare-pieces';
import { type MergeChoice, mergeHoldings } from '@/core/portable/merge-holdings';
import { type Preview, previewMerge } from '@/core/portable/preview-merge';
import { entrySort } from '@/core/portable/sorts';
import { breather, inBreaths, type OnPart } from './breather';
import * as disk from './disk';
import { exclusively } from './exclusively';
import { isPortable } from './portable-keys';
import type { Incoming } from './read-backup';
import { type ReadStored, readStored, writeStored } from './read-stored';
import { snapshotWrite } from './snapshot';

interface Read {
  stored: Record<string, unknown>;
  was: ReadStored;
  entries: Compared<Entry>;
}

/** Everything that stands here, read, and its entries compared with those of a file. It tells parts up to `to`. */
async function readBeside(incoming: Pick<Incoming, 'holdings'>, to: number, onPart?: OnPart): Promise<Read> {
  const stored = await disk.get((await disk.keys()).filter(isPortable));
  const was = await readStored(stored, breather(onPart, 0, to / 2));
  const work = comparingPieces(was.holdings.entries, incoming.holdings.entries, entrySort);
  return { stored, was, entries: await inBreaths(work, breather(onPart, to / 2, to)) };
}

/** What would come of bringing a file in. Changes nothing. Rejects with Locked while the lock is closed. */
export async function previewRestore(
  incoming: Pick<Incoming, 'holdings'>,
  onPart?: OnPart,
): Promise<Preview> {
  const { was, entries } = await readBeside(incoming, 1, onPart);
  return previewMerge(was.holdings, incoming.holdings, entries);
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
export function restore(
  incoming: Pick<Incoming, 'holdings'>,
  choice: MergeChoice,
  onPart?: OnPart,
): Promise<Restored> {
  return exclusively(async () => {
    const { stored, was, entries } = await readBeside(incoming, 0.4, onPart);
    const now = Date.now();
    const done = mergeHoldings(was.holdings, incoming.holdings, choice, now, entries);
    const write = writeStored(stored, was, done.holdings, now);
    const wrote = Object.keys(write).length > 0;
    if (wrote) {
      const breathe = breather(onPart, 0.4, 0.8);
      const back = await snapshotWrite(stored, write, { madeAt: now, why: 'import' }, breathe);
      await disk.set({ ...write, ...back });
    }
    onPart?.(1);
    return { added: done.added, changed: done.changed, wrote };
  });
}
