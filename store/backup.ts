import { backupPieces } from '@/core/portable/backup-file';
import type { Holdings } from '@/core/portable/holdings';
import * as disk from './disk';
import { inSlices } from './in-slices';
import { fileInbox } from './inbox';
import { isPortable } from './portable-keys';
import { readStored } from './read-stored';

/** Everything of the reader's as it stands, opened. Rejects with Locked while the lock is closed. */
export async function readPortable(): Promise<Record<string, unknown>> {
  await fileInbox();
  return disk.get((await disk.keys()).filter(isPortable));
}

/** The same, read and checked: for what is made to be read by people. */
export async function readHoldings(): Promise<Holdings> {
  return (await readStored(await readPortable())).holdings;
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
