import { watchRing } from './ring';

/**
 * While this page is open: its use keeps the lock open, and when the lock closes, `leave` is called. What was added while
 * it was closed, and could not be filed when it was opened, is filed now. `tellAnew` is called when lists may have changed by
 * what came from another device.
 */
export async function followLock(leave: () => void, tellAnew?: () => Promise<void>): Promise<void> {
  watchRing((isOpen) => {
    if (!isOpen) leave();
  });
  await (await import('./keep-open')).keepOpen(tellAnew);
}
