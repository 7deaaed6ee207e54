import { openValue } from '../../store/seal-value';
import { vaultWork } from '../../store/vault-work';
import type { Extension } from './extension';

type Any = Record<string, any>;

/** What stands in storage, read with a recovery code and without Mendful. */
export interface Opened {
  /** Whether the lock is on. */
  locked: boolean;
  /** The texts of all notes there are, by month and as they stand. */
  texts: string[];
  /** The keys of values that could not be read, or that stand aside. */
  unreadable: string[];
  /** What to put into `storage.session` so that pages find the lock open. */
  ring: Any | null;
}

/** Reads all there is with whichever of the codes opens it. */
export async function openStorage(mendful: Extension, codes: readonly string[]): Promise<Opened> {
  const all = (await mendful.storage.get(null)) as Any;
  const keyId = all.ground?.value.keyId ?? null;
  const ring = keyId === null ? null : await ringFor(all.vault.value, keyId, codes);
  const key =
    ring &&
    (await crypto.subtle.importKey('raw', Uint8Array.fromBase64(ring.keys[keyId]), 'AES-GCM', false, [
      'decrypt',
    ]));
  const texts: string[] = [];
  const unreadable = Object.keys(all).filter((name) => name.startsWith('quarantine:'));
  for (const name of Object.keys(all)
    .filter((name) => name.startsWith('entries:'))
    .sort()) {
    const value = key ? await openValue(key, name, all[name]) : all[name];
    if (Array.isArray((value as Any)?.value))
      texts.push(...(value as Any).value.map(({ text }: Any) => text));
    else unreadable.push(name);
  }
  return { locked: keyId !== null, texts, unreadable, ring };
}

async function ringFor(vault: Any, keyId: string, codes: readonly string[]): Promise<Any> {
  for (const secret of codes) {
    const keys = await vaultWork.open({ file: vault.byRecovery, secret, dataKey: vault.dataKey });
    if (keys) return { keys: { [keyId]: keys.dataKey }, identity: keys.identity };
  }
  throw new Error('none of the recovery codes there were opens the lock');
}
