import type { Draft } from '@/core/model/draft';
import * as disk from './disk';
import { seal } from './envelope';
import { draft } from './items';

let newest: Draft | null = null;
let writing: Promise<void> | null = null;

async function writeNewest(): Promise<void> {
  while (newest) {
    const value = newest;
    newest = null;
    await disk.set({ [draft.key]: seal(draft.version, value) });
  }
}

/**
 * Writes the draft as typed: at once, or right after the write that is under way, and always the newest letter next.
 * Rejects with what storage said when it refuses; the next letter tries again.
 */
export function saveDraft(value: Draft): Promise<void> {
  newest = value;
  writing ??= writeNewest().finally(() => {
    writing = null;
  });
  return writing;
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
