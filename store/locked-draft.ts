import { browser } from 'wxt/browser';
import { behind } from '@/core/model/behind';
import { type Draft, emptyDraft } from '@/core/model/draft';
import { draftWithLeft } from '@/core/model/draft-with-left';
import { isDraft } from './checks';
import * as disk from './disk';
import { exclusively } from './exclusively';
import { draft, lockedDraft, marked } from './items';
import { valueIn, writing } from './stored';

// What is begun while the lock is closed: in memory only, so it outlives the popup and never reaches the disk as it is.

const { session } = browser.storage;

/**
 * What is picked and typed while locked, and behind it the words that were marked on pages meanwhile. Those have a place of
 * their own until then: a page that is open with an older draft cannot write over them.
 */
async function takeAll(): Promise<Draft> {
  const answer = await session.get([lockedDraft.key, marked.key]);
  const typed = answer[lockedDraft.key];
  const is = isDraft(typed) ? typed : emptyDraft;
  const whole = { ...is, note: behind(is.note, String(answer[marked.key] ?? '')) };
  if (whole.note === is.note || !isDraft(whole)) return is;
  await session.set({ [lockedDraft.key]: whole, [marked.key]: '' });
  return whole;
}

export function readLockedDraft(): Promise<Draft> {
  return exclusively(takeAll);
}

export function saveLockedDraft(draft: Draft): Promise<void> {
  return session.set({ [lockedDraft.key]: draft });
}

/** Puts words that were marked on a page behind what waits there. Rejects when there is no room for them. */
export function addMarked(text: string): Promise<void> {
  return exclusively(async () => {
    const answer = await session.get(marked.key);
    await session.set({ [marked.key]: behind(String(answer[marked.key] ?? ''), text) });
  });
}

/**
 * Once the lock is open: what was begun while it was closed goes behind what stands in the popup's draft. What cannot be
 * written there stays where it is, for the next time the lock is closed.
 */
export function bringInLeft(): Promise<void> {
  return exclusively(async () => {
    try {
      const left = await takeAll();
      const answer = await disk.get(draft.key);
      const was = valueIn(draft, answer);
      const is = draftWithLeft(was, left);
      if (is === was || !isDraft(is)) return;
      await disk.set(writing(draft, is, answer));
      await saveLockedDraft(emptyDraft);
    } catch (error) {
      console.warn('What was begun while locked could not be brought in.', error);
    }
  });
}
