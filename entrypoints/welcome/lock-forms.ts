import { signal } from '@preact/signals';
import { lockWords as words } from '@/content/words/lock';
import { readLockState } from '@/store/lock-state';
import { type PreparedLock, prepareLock, putLock } from '@/store/vault';

/** Setting up a lock, from the passphrase to the sheet with the recovery code. Nothing is locked before that is in hand. */
export function createLockForms() {
  const isOn = signal<boolean | null>(null);
  const prepared = signal<PreparedLock | null>(null);
  const busy = signal(false);
  const says = signal('');

  /** Does `act`, and says what came of it. */
  async function attempt(act: () => Promise<unknown>, done: string): Promise<void> {
    busy.value = true;
    says.value = '';
    says.value = await act().then(
      () => done,
      () => words.failed,
    );
    isOn.value = (await readLockState()) !== 'off';
    busy.value = false;
  }

  return {
    isOn,
    prepared,
    busy,
    says,
    open: () => attempt(async () => {}, ''),
    make: (passphrase: string) =>
      attempt(async () => {
        prepared.value = await prepareLock(passphrase);
      }, ''),
    put: () => attempt(() => putLock(prepared.value!), words.done),
  };
}
