import { browser } from 'wxt/browser';
import { isLockDue, locksAt } from '@/core/lock/auto-lock';
import { eraseTraces } from '@/store/erase-traces';
import { vault } from '@/store/items';
import { hasTraces, lockNow, readLockState } from '@/store/lock-state';
import { read } from '@/store/stored';
import { readUse } from '@/store/use';

const name = 'lock';
/** Several deletions in a row are one tidying up. */
const restMilliseconds = 2000;

/**
 * Closes the lock when Mendful has not been used for its time, and otherwise sees to it that this is looked at again. It
 * may be called at any time; when the browser starts there is nothing to do, because opened keys are in memory only.
 */
export async function keepLock(): Promise<void> {
  const lock = (await readLockState()) === 'open' ? await read(vault) : null;
  if (!lock) {
    await browser.alarms.clear(name);
    return;
  }
  const now = Date.now();
  const usedAt = await readUse();
  if (isLockDue(usedAt, lock.autoLockMinutes, now)) await lockNow();
  else await browser.alarms.create(name, { when: locksAt(usedAt!, lock.autoLockMinutes) });
}

/** The computer was locked, where the browser tells (Chromium does, Firefox does not): so is Mendful. */
export async function lockAlong(state: string): Promise<void> {
  if (state === 'locked') await lockNow();
}

let tidying: Promise<unknown> | null = null;

/** Erases what was deleted from the browser's files, a moment after it was. What cannot be done now is done at a later start. */
export async function tidyUp(): Promise<void> {
  if (tidying || !(await hasTraces())) return;
  tidying ??= new Promise((resolve) => setTimeout(resolve, restMilliseconds)).then(eraseTraces);
  await tidying.catch((error) => console.warn('Traces could not be erased now.', error));
  tidying = null;
}
