import { backupFormat, backupVersion } from '@/core/portable/backup-file';
import type { Arrived, FileFault, Format, ImportParts } from './arrived';
import { maxFileBytes } from './bounds';
import { fromDailyYou, isDailyYou } from './from-daily-you';
import { fromDaylio, isDaylio } from './from-daylio';
import { fromMoodBuddy, isMoodBuddy } from './from-mood-buddy';
import { fromPixy, isPixy } from './from-pixy';
import { fromPresently, isPresently } from './from-presently';
import { readJson } from './read-json';
import { isPiece } from './read-pieces';
import { openTable } from './read-table';

/** A backup of our own: stored keys and values, still unread. */
export interface OwnItems {
  format: 'mendful';
  /** Epoch milliseconds; null where the file does not say. */
  madeAt: number | null;
  items: Readonly<Record<string, unknown>>;
}
export type ReadFile = OwnItems | ({ format: Exclude<Format, 'mendful'> } & Arrived) | { fault: FileFault };

const tables = [
  { format: 'daylio', knows: isDaylio, from: fromDaylio },
  { format: 'presently', knows: isPresently, from: fromPresently },
  { format: 'mood-buddy', knows: isMoodBuddy, from: fromMoodBuddy },
] as const;

/** What kind of bytes a file begins with: a text, one sealed by age, or something that cannot be read at all. */
export function lookAt(bytes: Uint8Array): 'text' | 'sealed' | FileFault {
  if (bytes.length > maxFileBytes) return 'huge';
  if (bytes.length === 0) return 'empty';
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
  if (begins.startsWith('age-encryption.org/v1') || begins.includes('-----BEGIN AGE ENCRYPTED FILE'))
    return 'sealed';
  if (begins.startsWith('PK\x03\x04') || begins.startsWith('\x1f\x8b')) return 'packed';
  return 'text';
}

/** The text of a file; null when it is none. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Recognises what a text is and reads it. Never throws, whatever it is. */
export function readFile(text: string, parts: ImportParts): ReadFile {
  const said = text.replace(/^\ufeff/, '').trimStart();
  if (said === '') return { fault: 'empty' };
  if (said.startsWith('{') || said.startsWith('[')) return readAsJson(said, parts);
  for (const { format, knows, from } of tables) {
    const table = openTable(said, knows);
    const read = table && from(table, parts);
    if (read) return 'fault' in read ? read : { format, ...read };
  }
  return { fault: 'unknown' };
}

function readAsJson(text: string, parts: ImportParts): ReadFile {
  const json = readJson(text);
  if ('fault' in json) return json;
  const { value } = json;
  if (isDailyYou(value)) return named('daily-you', fromDailyYou(value, parts));
  if (!isPiece(value)) return { fault: 'unknown' };
  if (value.format === backupFormat) return ownItems(value.version, value.madeAt, value.items);
  // Version 0: what the first versions of Mendful saved, and what saving a search still makes.
  if (value.format === 1 && isPiece(value.everything)) return ownItems(0, null, value.everything);
  return isPixy(value) ? named('pixy', fromPixy(value, parts)) : { fault: 'unknown' };
}

function named(format: 'daily-you' | 'pixy', read: Arrived | { fault: FileFault }): ReadFile {
  return 'fault' in read ? read : { format, ...read };
}

function ownItems(version: unknown, madeAt: unknown, items: unknown): ReadFile {
  if (!Number.isSafeInteger(version) || (version as number) < 0 || !isPiece(items))
    return { fault: 'broken' };
  if ((version as number) > backupVersion) return { fault: 'newer' };
  return { format: 'mendful', madeAt: Number.isSafeInteger(madeAt) ? (madeAt as number) : null, items };
}
