import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '@/core/model/entry';
import { gentleChoice, type MergeChoice } from '@/core/portable/merge-holdings';
import { makeBackup } from '@/store/backup';
import { fileWork } from '@/store/file-work';
import { listMonths, readMonths } from '@/store/journal';
import { type Incoming, readBackup } from '@/store/read-backup';
import { restore } from '@/store/restore';
import { someParts } from '../core/import/parts';

export const madeAt = 1_795_262_400_000;
export const allTicked: MergeChoice = { ...gentleChoice, settings: ['rhythm', 'look', 'profile'] };

/** The backup of what stands here now, as text. */
export const backupText = async () => (await makeBackup({ madeAt })).join('');

export const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Reads a file that has to be readable. */
export async function incoming(file: string | Uint8Array, passphrase?: string): Promise<Incoming> {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  const read = await tryRead(bytes, passphrase);
  if ('fault' in read) throw new Error(read.fault);
  return read;
}

export const tryRead = (bytes: Uint8Array, passphrase?: string) =>
  readBackup(bytes, {
    parts: someParts(),
    open: fileWork.openFile,
    ...(passphrase !== undefined && { passphrase }),
  });

export const bringIn = async (file: string | Uint8Array, choice: MergeChoice = gentleChoice) =>
  restore(await incoming(file), choice);

export async function allEntries(): Promise<Entry[]> {
  const months = await readMonths(await listMonths());
  return [...months.values()].flatMap(({ entries }) => entries);
}

export const stored = () => fakeBrowser.storage.local.get(null);
export const wipe = () => fakeBrowser.storage.local.clear();
