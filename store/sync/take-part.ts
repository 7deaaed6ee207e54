import { noSync } from '@/core/model/sync';
import { askVaultWorker } from '@/store/ask-vault-worker';
import { vault } from '@/store/items';
import { readLockState } from '@/store/lock-state';
import { read, update } from '@/store/stored';
import { getAccount, removeAccount, setAccount } from './account';
import { formatVersion, keyName, textIn } from './head';
import { meet } from './meet';
import { namesIn } from './read-account';
import { standDown } from './stand-down';
import { syncItem } from './stored-sync';

const keyLength = 32;
const asTyped = (passphrase: string) => passphrase.normalize('NFC');

/** Whether this is the passphrase of the lock here. The recovery code is not: it stays on paper. */
async function isOfLock(passphrase: string): Promise<boolean> {
  const lock = await read(vault);
  if (!lock || (await readLockState()) !== 'open') return false;
  const { byPassphrase, dataKey } = lock;
  return (
    (await askVaultWorker('open', { file: byPassphrase, secret: asTyped(passphrase), dataKey })) !== null
  );
}

/**
 * Begins: a new key, sealed with the passphrase of the lock here, and everything that finds room. Also the way on after the
 * passphrase was changed or the account was emptied: whatever stands there is written anew under the new key. False when it
 * is not the passphrase of the lock; rejects with Refused when the account does not take it.
 */
export async function beginSync(passphrase: string): Promise<boolean> {
  if (!(await isOfLock(passphrase))) return false;
  const bytes = crypto.getRandomValues(new Uint8Array(keyLength));
  const key = bytes.toBase64();
  const file = (await askVaultWorker('sealFile', { bytes, passphrase: asTyped(passphrase) })).toBase64();
  const old = namesIn(await getAccount()).filter((name) => name !== keyName);
  await removeAccount(old);
  await setAccount({ [keyName]: { v: formatVersion, value: file } });
  const lockMadeAt = (await read(vault))?.madeAt ?? null;
  await update(syncItem, (was) => {
    const lookedAt = was.key === null ? Date.now() : was.lookedAt;
    return { ...noSync, aside: was.aside, key, file, lockMadeAt, lookedAt };
  });
  await meet({ now: true });
  return true;
}

/**
 * Joins what stands in the account, with the passphrase of the device that put it there. What both have comes together;
 * settings are taken from there. False when the passphrase does not open it.
 */
export async function joinSync(passphrase: string): Promise<boolean> {
  if ((await readLockState()) !== 'open') return false;
  const file = textIn((await getAccount())[keyName]);
  if (file === null) return false;
  const sealed = Uint8Array.fromBase64(file);
  const bytes = await askVaultWorker('openFile', { bytes: sealed, passphrase: asTyped(passphrase) });
  if (bytes?.length !== keyLength) return false;
  const lockMadeAt = (await isOfLock(passphrase)) ? ((await read(vault))?.madeAt ?? null) : null;
  await update(syncItem, ({ lookedAt, aside, key: was }) => ({
    ...noSync,
    aside,
    key: bytes.toBase64(),
    file,
    lockMadeAt,
    // What has no time of its own here counts as older than anything there.
    lookedAt: was === null ? 1 : lookedAt,
  }));
  await meet({ now: true });
  return true;
}

/** Stops here. What is in the account stays for other devices. */
export const stopSync = (): Promise<void> => standDown();

/** Stops here and takes everything of Mendful's out of the account. Other devices notice, and ask before they go on. */
export async function stopAndErase(): Promise<void> {
  await removeAccount(namesIn(await getAccount()));
  await standDown();
}

/**
 * Before everything is deleted here: takes what this device put there out of the account as well. False when the account
 * does not let go of it; whoever takes no part has nothing there of their own.
 */
export async function eraseShared(): Promise<boolean> {
  if ((await read(syncItem)).key === null) return true;
  return stopAndErase().then(
    () => true,
    () => false,
  );
}
