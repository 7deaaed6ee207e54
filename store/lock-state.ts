import { browser } from 'wxt/browser';
import { type Draft, emptyDraft } from '@/core/model/draft';
import * as bare from './bare';
import { isDraft } from './checks';
import * as disk from './disk';
import { groundIn } from './ground';
import { ground, lockedDraft } from './items';
import { dropRing, readRing } from './ring';

export type LockState = 'off' | 'closed' | 'open';

/** Whether there is a lock, and whether it is open. */
export async function readLockState(): Promise<LockState> {
  const [answer, ring] = await Promise.all([disk.get(ground.key), readRing()]);
  const { keyId } = groundIn(answer);
  if (keyId === null) return 'off';
  const { keyIn } = await import('./open-key');
  return (await keyIn(ring, keyId)) ? 'open' : 'closed';
}

/** Closes the lock, in every page at once. */
export function lockNow(): Promise<void> {
  return dropRing();
}

/** Whether something deleted may still stand in the browser's files; it is erased within seconds, or at the next start. */
export async function hasTraces(): Promise<boolean> {
  return groundIn(await bare.get(ground.key)).traces;
}

/** What is picked and typed while locked: in memory only, so it outlives the popup and never reaches the disk. */
export async function readLockedDraft(): Promise<Draft> {
  const answer = await browser.storage.session.get(lockedDraft.key);
  const draft = answer[lockedDraft.key];
  return isDraft(draft) ? draft : emptyDraft;
}

export function saveLockedDraft(draft: Draft): Promise<void> {
  return browser.storage.session.set({ [lockedDraft.key]: draft });
}
