import type { FileFault, Format, ImportParts, Unread } from '@/core/import/arrived';
import { maxFileBytes } from '@/core/import/bounds';
import { lookAt, readFile, textOf } from '@/core/import/read-file';
import { sealedHow } from '@/core/import/sealed-how';
import { type Holdings, noHoldings } from '@/core/portable/holdings';
import { breather, type OnPart } from './breather';
import { isEntry } from './checks';
import { readItems } from './read-items';

/** What a file brings: read, checked, and nothing of it here yet. */
export interface Incoming {
  format: Format;
  /** When it was made, where it says so. */
  madeAt: number | null;
  holdings: Holdings;
  unread: Unread[];
}

/** Opens a file of age with a passphrase, in a worker; null when it does not fit. */
export type OpenFile = (of: { bytes: Uint8Array; passphrase: string }) => Promise<Uint8Array | null>;

interface Reading {
  parts: ImportParts;
  open: OpenFile;
  /** What was typed; absent: nothing was asked for yet. */
  passphrase?: string;
  /** Told how far it is, 0 … 1. */
  onPart?: OnPart;
}

/**
 * Recognises a file and reads it, or says why it cannot: `sealed` when a passphrase would open it. Never throws for
 * anything a file can hold, and changes nothing.
 */
export async function readBackup(
  bytes: Uint8Array,
  reading: Reading,
): Promise<Incoming | { fault: FileFault }> {
  const kind = lookAt(bytes);
  if (kind !== 'sealed') return kind === 'text' ? read(bytes, reading) : { fault: kind };
  if (sealedHow(bytes) === 'otherwise') return { fault: 'sealed-otherwise' };
  if (reading.passphrase === undefined) return { fault: 'sealed' };
  const inside = await reading.open({ bytes, passphrase: reading.passphrase.normalize('NFC') });
  if (!inside) return { fault: 'wrong-passphrase' };
  const within = lookAt(inside);
  return within === 'text' ? read(inside, reading) : { fault: within === 'sealed' ? 'unknown' : within };
}

/** The same for a file as a page is handed it; one that is too large is not even loaded. */
export async function readBackupFile(file: Blob, reading: Reading): Promise<Incoming | { fault: FileFault }> {
  if (file.size > maxFileBytes) return { fault: 'huge' };
  return readBackup(new Uint8Array(await file.arrayBuffer()), reading);
}

async function read(bytes: Uint8Array, { parts, onPart }: Reading): Promise<Incoming | { fault: FileFault }> {
  const text = textOf(bytes);
  if (text === null) return { fault: 'not-text' };
  const file = readFile(text, parts);
  if ('fault' in file) return file;
  if (file.format === 'mendful') {
    const { madeAt, format, items } = file;
    return { format, madeAt, ...(await readItems(items, breather(onPart))) };
  }
  // What the readers of other programs' files make is looked at like anything that comes in.
  const entries = file.entries.filter(isEntry);
  return { format: file.format, madeAt: null, holdings: { ...noHoldings, entries }, unread: file.unread };
}
