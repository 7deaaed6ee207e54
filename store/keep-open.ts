import * as disk from './disk';
import { inbox } from './items';
import { readLockState } from './lock-state';
import { watchUse } from './use';

/** Where there is a lock and it is open: notes every use of this page, files what waits in the inbox, and meets other devices. */
export async function keepOpen(tellAnew?: () => Promise<void>): Promise<void> {
  if ((await readLockState()) !== 'open') return;
  watchUse();
  if ((await disk.keys()).some((name) => name.startsWith(inbox.prefix)))
    await (await import('./inbox')).fileInbox();
  (await import('./sync/follow-sync')).followSync(tellAnew);
}
