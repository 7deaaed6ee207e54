import type { Draft } from '@/core/model/draft';
import * as disk from './disk';
import { seal } from './envelope';
import { draft } from './items';

let newest: Draft | null = null;
let writing: Promise<void> | null = null;

const write = (value: Draft) => disk.set({ [draft.key]: seal(draft.version, value) });

async function writeNewest(): Promise<void> {
  while (newest) {
    const value = newest;
    newest = null;
    await write(value);
  }
}

/** True while all that is under way goes straight to the disk, where it arrives in the order in which it was written. */
let inOrder = false;

/**
 * Writes the draft as typed: at once, or right after the write that is under way, and always the newest letter last.
 * Rejects with what storage said when it refuses; the next letter tries again.
 */
export function saveDraft(value: Draft): Promise<void> {
  const before = writing;
  if (disk.isStraight() && (!before || inOrder)) {
    inOrder = true;
    return track(Promise.all([before, write(value)]).then(() => undefined));
  }
  newest = value;
  if (before && !inOrder) return before;
  inOrder = false;
  return track(before ? before.then(writeNewest, writeNewest) : writeNewest());
}

function track(its: Promise<void>): Promise<void> {
  const tracked = its.finally(() => {
    if (writing === tracked) writing = null;
  });
  writing = tracked;
  return tracked;
}

/** True while a letter has been typed that storage has not confirmed. */
export function isDraftUnsaved(): boolean {
  return writing !== null;
}

/** Resolves when no write of the draft is under way or waiting, whatever came of it. */
export async function draftSettled(): Promise<void> {
  newest = null;
  await writing?.catch(() => undefined);
}
