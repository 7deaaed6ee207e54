import { readRecoveryCode, writeRecoveryCode } from '@/core/lock/recovery-code';
import { noSync } from '@/core/model/sync';
import { defaultAutoLockMinutes, type Vault } from '@/core/model/vault';
import { askVaultWorker } from './ask-vault-worker';
import * as disk from './disk';
import { seal } from './envelope';
import { eraseTraces } from './erase-traces';
import { exclusively } from './exclusively';
import { groundIn } from './ground';
import { fileInbox } from './inbox';
import { ground, sync, syncLedger, vault } from './items';
import { bringInLeft } from './locked-draft';
import { rewriteAll } from './rewrite-all';
import { dropRing, type Ring, readRing, writeRing } from './ring';
import { takeSnapshot } from './snapshot';
import { read, writing } from './stored';
import { noteUse } from './use';
import type { Keys } from './vault-work';

/** age's own measure for scrypt: about a second, and 256 MB, for every guess. */
const workFactor = 18;

/** A lock that is made and not in force yet. Its recovery code is shown once, before anything is locked. */
export interface PreparedLock {
  vault: Vault;
  recoveryCode: string;
  keyId: string;
  keys: Keys;
}

const asTyped = (passphrase: string) => passphrase.normalize('NFC');

/** Makes a lock for a passphrase: takes a second or two, changes nothing. */
export async function prepareLock(passphrase: string, factor = workFactor): Promise<PreparedLock> {
  const recoveryCode = writeRecoveryCode(crypto.getRandomValues(new Uint8Array(16)));
  const made = await askVaultWorker('make', {
    passphrase: asTyped(passphrase),
    recoveryCode,
    workFactor: factor,
  });
  const { keys, ...files } = made;
  const was = await read(vault);
  const autoLockMinutes = was?.autoLockMinutes ?? defaultAutoLockMinutes;
  return {
    vault: { ...files, autoLockMinutes, madeAt: Date.now() },
    recoveryCode,
    keyId: crypto.randomUUID(),
    keys,
  };
}

const ringOf = ({ keyId, keys }: PreparedLock): Ring => ({
  keys: { [keyId]: keys.dataKey },
  identity: keys.identity,
});

/**
 * Puts a prepared lock in force: for the first time, or in place of the one before, whose passphrase and code then open
 * nothing any more. Everything is sealed anew in one write, so at any moment either the old or the new state is whole;
 * then the browser's files are cleaned of how it was. Resolves when both are done; afterwards the lock is open.
 */
export async function putLock(prepared: PreparedLock): Promise<void> {
  await fileInbox();
  await takeSnapshot('lock', Date.now());
  await exclusively(async () => {
    const was = await readRing();
    const now = ringOf(prepared);
    // Both, until the write is through: whoever reads in between finds the key that fits.
    await writeRing({ ...now, keys: { ...was?.keys, ...now.keys } });
    try {
      const { vault: value, keyId, keys } = prepared;
      await rewriteAll({ keyId, dataKey: keys.dataKey }, (stored) => writing(vault, value, stored));
    } catch (error) {
      await (was ? writeRing(was) : dropRing());
      throw error;
    }
    await writeRing(now);
  });
  await noteUse(Date.now());
  await eraseTraces();
}

/** Without a lock nothing is shared with other devices: the key of what is in the account must not stand beside the rest. */
function withoutAccount(stored: Record<string, unknown>): Record<string, unknown> {
  if (!stored[sync.key]) return {};
  const stopped = { ...noSync, trouble: { why: 'unlocked' as const, tries: 1, retryAt: 0 } };
  return { [sync.key]: seal(sync.version, stopped), [syncLedger.key]: seal(syncLedger.version, []) };
}

/** Turns the open lock off: everything is written as it is, and the lock is gone. Rejects with Locked when it is closed. */
export async function turnLockOff(): Promise<void> {
  await fileInbox();
  await takeSnapshot('lock', Date.now());
  await exclusively(() => rewriteAll(null, withoutAccount));
  await eraseTraces();
}

/** Which secret fits; null for none. The passphrase is tried first unless what was typed is a recovery code. */
async function openWith(lock: Vault, typed: string): Promise<Keys | null> {
  const code = readRecoveryCode(typed);
  const { dataKey, byPassphrase, byRecovery } = lock;
  const byCode = code && (await askVaultWorker('open', { file: byRecovery, secret: code, dataKey }));
  return byCode || askVaultWorker('open', { file: byPassphrase, secret: asTyped(typed), dataKey });
}

/** Whether a passphrase or recovery code is the right one. */
export async function isSecretRight(typed: string): Promise<boolean> {
  const lock = await read(vault);
  return !!lock && (await openWith(lock, typed)) !== null;
}

/**
 * Opens the lock with the passphrase or the recovery code, in all pages at once, and files what was added meanwhile; what
 * was begun meanwhile goes on in the popup.
 * Resolves with false when it does not fit. There is no count of tries: scrypt slows guessing, and whoever could lock the
 * owner out by typing nonsense would be given a weapon.
 */
export async function unlock(typed: string): Promise<boolean> {
  const lock = await read(vault);
  const keys = lock && (await openWith(lock, typed));
  if (!keys) return false;
  const { keyId } = groundIn(await disk.get(ground.key));
  if (keyId === null) return false;
  await noteUse(Date.now());
  await writeRing({ keys: { [keyId]: keys.dataKey }, identity: keys.identity });
  await fileInbox();
  await bringInLeft();
  return true;
}

/** How long the lock stays open without use. */
export function changeAutoLock(autoLockMinutes: number): Promise<void> {
  return exclusively(async () => {
    const answer = await disk.get(vault.key);
    const was = await read(vault);
    if (was) await disk.set(writing(vault, { ...was, autoLockMinutes }, answer));
  });
}
