import { backupPieces } from '@/core/portable/backup-file';
import * as disk from './disk';
import { inSlices } from './in-slices';
import { fileInbox } from './inbox';
import { backup } from './items';
import { isPortable } from './portable-keys';
import { update } from './stored';

/** Everything of the reader's as it stands, opened. Rejects with Locked while the lock is closed. */
export async function readPortable(): Promise<Record<string, unknown>> {
  await fileInbox();
  const all = Object.entries(await disk.get(null));
  return Object.fromEntries(all.filter(([key]) => isPortable(key)));
}

interface Making {
  madeAt: number;
  app?: string;
  onPart?: (part: number) => void;
}

/** The text of a full backup, in pieces for a file. Changes nothing. */
export async function makeBackup({ onPart, ...made }: Making): Promise<string[]> {
  return inSlices(backupPieces(await readPortable(), made), onPart);
}

/** Seals bytes with a passphrase as a file of age: done in a worker, because it takes a second or two on purpose. */
export type SealFile = (of: { bytes: Uint8Array; passphrase: string }) => Promise<Uint8Array>;

/** The same backup as a file that opens only with the passphrase, here or with the ordinary `age` program. */
export async function makeSealedBackup(
  passphrase: string,
  seal: SealFile,
  making: Making,
): Promise<Uint8Array> {
  const text = (await makeBackup(making)).join('');
  return seal({ bytes: new TextEncoder().encode(text), passphrase: passphrase.normalize('NFC') });
}

/** Writes down that a backup was saved; from now on its age is counted from then. */
export function noteBackup(madeAt: number) {
  return update(backup, (was) => ({ ...was, madeAt }));
}

/** Writes down that a backup was offered. */
export function noteNudge(nudgedAt: number) {
  return update(backup, (was) => ({ ...was, nudgedAt }));
}

/** Offers no backups any more, or offers them again. */
export function offerBackups(on: boolean) {
  return update(backup, (was) => ({ ...was, off: !on }));
}
