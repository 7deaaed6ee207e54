import { signal } from '@preact/signals';
import { lockWords as words } from '@/content/words/lock';
import { vault } from '@/store/items';
import { type LockState, lockNow, readLockState } from '@/store/lock-state';
import { read } from '@/store/stored';
import {
  changeAutoLock,
  isSecretRight,
  type PreparedLock,
  prepareLock,
  putLock,
  turnLockOff,
} from '@/store/vault';

type Step = 'resting' | 'making' | 'showing' | 'changing' | 'ending';

/** What the panel of the lock shows and does. */
export function createLock() {
  const state = signal<LockState>('off');
  const step = signal<Step>('resting');
  const busy = signal(false);
  const says = signal('');
  const prepared = signal<PreparedLock | null>(null);
  const autoLock = signal<'5' | '15' | '60' | '240' | null>(null);

  async function open() {
    state.value = await readLockState();
    const minutes = (await read(vault))?.autoLockMinutes;
    autoLock.value = minutes ? (`${minutes}` as typeof autoLock.value) : null;
  }

  /** Does `act`, says `done` or that nothing has changed, and shows how it stands then. */
  async function attempt(act: () => Promise<unknown>, done: string): Promise<boolean> {
    busy.value = true;
    says.value = '';
    const fine = await act().then(
      () => true,
      () => false,
    );
    busy.value = false;
    says.value = fine ? done : words.failed;
    await open();
    return fine;
  }

  function go(to: Step) {
    step.value = to;
    prepared.value = null;
    says.value = '';
  }

  return {
    state,
    step,
    busy,
    says,
    prepared,
    autoLock,
    open,
    go,
    lockNow,
    async make(passphrase: string) {
      const made = await attempt(async () => {
        prepared.value = await prepareLock(passphrase);
      }, '');
      if (made) step.value = 'showing';
    },
    async put() {
      const put = await attempt(() => putLock(prepared.value!), words.done);
      if (!put) return;
      step.value = 'resting';
      prepared.value = null;
    },
    /** The right secret leads on: to a new passphrase, or to no lock. */
    async prove(secret: string): Promise<boolean> {
      if (!(await isSecretRight(secret))) return false;
      if (step.value === 'changing') go('making');
      else if (await attempt(turnLockOff, words.isOff)) step.value = 'resting';
      return true;
    },
    changeAfter: (minutes: number) => attempt(() => changeAutoLock(minutes), ''),
  };
}
