import * as disk from './disk';
import { inbox } from './items';
import { readLockState } from './lock-state';
import { watchRing } from './ring';
import { watchUse } from './use';

/**
 * While this page is open: its use keeps the lock open, and when the lock closes, `leave` is called. What was added while
 * it was closed, and could not be filed when it was opened, is filed now.
 */
export async function followLock(leave: () => void): Promise<void> {
  watchRing((isOpen) => {
    if (!isOpen) leave();
  });
  if ((await readLockState()) !== 'open') return;
  watchUse();
  if ((await disk.keys()).some((name) => name.startsWith(inbox.prefix)))
    await (await import('./inbox')).fileInbox();
}
