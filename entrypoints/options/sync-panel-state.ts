import { signal } from '@preact/signals';
import { syncWords as words } from '@/content/words/sync';
import { noSync, type Sync } from '@/core/model/sync';
import { ground, sync, vault } from '@/store/items';
import { watchStorage } from '@/store/live';
import { type LockState, readLockState } from '@/store/lock-state';
import { read } from '@/store/stored';
import { watchAccount } from '@/store/sync/account';
import { followSync } from '@/store/sync/follow-sync';
import { meet } from '@/store/sync/meet';
import { lookIntoAccount } from '@/store/sync/read-account';
import { syncItem } from '@/store/sync/stored-sync';
import { beginSync, joinSync, stopAndErase, stopSync } from '@/store/sync/take-part';
import { tellAnew } from './tell-anew';

/** What stands in the account before this device takes part; null: it has not been looked at, or could not be. */
type Found = Awaited<ReturnType<typeof lookIntoAccount>> | null;

/** What the panel for more than one device shows and does. */
export function createSync() {
  const lock = signal<LockState>('off');
  const told = signal<Sync>(noSync);
  const found = signal<Found>(null);
  const busy = signal(false);
  const says = signal('');

  async function open() {
    lock.value = await readLockState();
    if (lock.value !== 'closed') {
      // What was turned off elsewhere ends here, too.
      if (lock.value === 'off') await meet();
      told.value = await read(syncItem);
    }
    found.value = told.value.key === null ? await lookIntoAccount().catch(() => null) : null;
  }

  /** Opens it now and whenever something stored, here or in the account, may have changed it. Returns what stops that. */
  function follow(): () => void {
    void open();
    const stops = [
      watchStorage((changes) => {
        if ([ground, sync, vault].some(({ key }) => key in changes)) void open();
      }),
      watchAccount(() => {
        if (told.value.key === null) void open();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  async function attempt(act: () => Promise<unknown>, done: string): Promise<void> {
    busy.value = true;
    says.value = words.comparing;
    says.value = await act().then(
      () => done,
      () => words.failed,
    );
    busy.value = false;
    await open();
  }

  /** With a passphrase: false when it does not fit, rejects when the browser refuses. */
  async function withSecret(act: (secret: string) => Promise<boolean>, secret: string): Promise<boolean> {
    says.value = '';
    const fits = await act(secret);
    // The lock may have been put on since this page came: then it does not follow yet.
    if (fits) followSync(tellAnew);
    await open();
    return fits;
  }

  return {
    lock,
    told,
    found,
    busy,
    says,
    follow,
    open,
    begin: (secret: string) => withSecret(beginSync, secret),
    join: (secret: string) => withSecret(joinSync, secret),
    meet: () => attempt(() => meet({ now: true }), ''),
    stop: () => attempt(stopSync, words.stopped),
    erase: () => attempt(stopAndErase, words.erased),
  };
}

export type SyncState = ReturnType<typeof createSync>;
