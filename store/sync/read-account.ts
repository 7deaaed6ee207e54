import type { SyncTrouble } from '@/core/model/sync';
import { laterOf } from '@/core/sync/merge';
import type { Piece } from '@/core/sync/piece';
import { getAccount } from './account';
import {
  formatVersion,
  type HeadPart,
  headName,
  isHead,
  isSlot,
  keyName,
  slotName,
  textIn,
  versionOf,
} from './head';
import { hashOf, openPart } from './seal-part';

/** What stands in the account, as far as it could be read. */
export interface Account {
  /** Everything under Mendful's names, as it stands. */
  raw: Readonly<Record<string, unknown>>;
  /** Why not all of it could be read; null: all of it could, and was whole. */
  trouble: Extract<SyncTrouble, 'half' | 'gone' | 'other' | 'newer'> | null;
  generation: number;
  parts: HeadPart[];
  pieces: Map<string, Piece>;
}

/** Whether somebody's sealed copy stands in the account, and whether this version knows the format. */
export async function lookIntoAccount(): Promise<'empty' | 'taken' | 'newer'> {
  const raw = await getAccount();
  if (isNewer(raw)) return 'newer';
  return textIn(raw[keyName]) === null ? 'empty' : 'taken';
}

/**
 * Reads the account with the key of this device. `file` is the file around that key: where another one stands, the account is
 * another one or was set up anew. Of half an upload what is whole is read: taking in a part of it loses nothing.
 */
export async function readAccount(key: CryptoKey, file: string): Promise<Account> {
  const raw = await getAccount();
  const account: Account = { raw, trouble: null, generation: 0, parts: [], pieces: new Map() };
  const stands = textIn(raw[keyName]);
  if (isNewer(raw)) return { ...account, trouble: 'newer' };
  if (stands === null) return { ...account, trouble: 'gone' };
  if (stands !== file) return { ...account, trouble: 'other' };
  const head = await readHead(key, raw[headName]);
  if (!head) return { ...account, trouble: 'half' };
  Object.assign(account, head);
  for (const part of head.parts) {
    const text = await readText(key, part, raw);
    const pieces = text === null ? null : piecesIn(text);
    if (!pieces) account.trouble = 'half';
    for (const [name, piece] of pieces ?? []) {
      const known = account.pieces.get(name);
      account.pieces.set(name, known ? laterOf(known, piece) : piece);
    }
  }
  return account;
}

/** The names of Mendful's that stand in the account. */
export function namesIn(raw: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(raw).filter((name) => name === headName || name === keyName || isSlot(name));
}

const isNewer = (raw: Readonly<Record<string, unknown>>) =>
  [raw[headName], raw[keyName]].some((one) => (versionOf(one) ?? 0) > formatVersion);

async function readHead(key: CryptoKey, raw: unknown) {
  const text = await openPart(key, 'head', textIn(raw) ?? '');
  const head: unknown = text === null ? null : JSON.parse(text);
  return isHead(head) ? head : null;
}

async function readText(
  key: CryptoKey,
  { hash, slots }: HeadPart,
  raw: Account['raw'],
): Promise<string | null> {
  const sealed = slots.map((n) => raw[slotName(n)]).join('');
  return (await hashOf(sealed)) === hash ? openPart(key, 'part', sealed) : null;
}

function piecesIn(text: string): [string, Piece][] | null {
  const all: unknown = JSON.parse(text);
  if (!Array.isArray(all)) return null;
  return all
    .filter((one) => Array.isArray(one) && typeof one[0] === 'string' && Number.isSafeInteger(one[1]))
    .map(([key, at, value]) => [key, { at, value: value ?? null }]);
}
