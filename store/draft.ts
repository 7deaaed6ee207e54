import { browser } from 'wxt/browser';
import type { Draft } from '@/core/model/draft';
import { seal } from './envelope';
import { exclusively } from './exclusively';
import { draft } from './items';

let waiting: Draft | null = null;
let writing: Promise<void> | null = null;

async function writeWaiting(): Promise<void> {
  while (waiting) {
    const next = waiting;
    waiting = null;
    await exclusively(() => browser.storage.local.set({ [draft.key]: seal(draft.version, next) }));
  }
}

/**
 * Writes the draft as typed: at once when nothing is being written, else right after. Only the newest state waits,
 * so a fast typist never queues up writes. Rejects with what storage said; the newest state then waits for the next try.
 */
export function saveDraft(value: Draft): Promise<void> {
  waiting = value;
  writing ??= writeWaiting().finally(() => {
    writing = null;
  });
  return writing;
}

/** For the moment a page goes away: sends what waits without queueing for the lock, since nobody can wait any more. */
export function flushDraft(): void {
  if (!waiting) return;
  void browser.storage.local.set({ [draft.key]: seal(draft.version, waiting) });
  waiting = null;
}

/** Forgets a draft that waits to be written: it has just been kept. Resolves when no write is under way any more. */
export async function settleDraft(): Promise<void> {
  waiting = null;
  await writing?.catch(() => undefined);
}
