import type { Entry } from '@/core/model/entry';
import { askVaultWorker } from './ask-vault-worker';
import { isEntry } from './checks';
import * as disk from './disk';
import { seal } from './envelope';
import { exclusively } from './exclusively';
import { inbox, pulse, quarantine, vault } from './items';
import { keepEntries } from './journal';
import { readRing } from './ring';
import { read, valueIn, writing } from './stored';
import { refuseUnreadable } from './too-long';

/** What stands under one key of the inbox: a file of age; null once its entries stand in their months. */
interface Post {
  v: 1;
  value: string | null;
}

const fileOf = (raw: unknown): string | null => {
  const value = (raw as Post | null)?.value;
  return typeof value === 'string' ? value : null;
};

/**
 * Keeps new entries while the lock is closed: sealed to its public key, so that nobody can read them, not even this page
 * a moment later. They are on disk when this resolves. Rejects when storage refuses, when there is no lock, or with TooLong.
 */
export async function keepLocked(entries: readonly Entry[]): Promise<void> {
  refuseUnreadable(entries);
  const lock = await read(vault);
  if (!lock) throw new Error('there is no lock');
  const file = await askVaultWorker('sealTo', { recipient: lock.recipient, text: JSON.stringify(entries) });
  await exclusively(async () => {
    const answer = await disk.get(pulse.key);
    const checkInAt = Math.max(...entries.filter(({ kind }) => kind === 'check-in').map(({ at }) => at));
    const felt = checkInAt > 0 ? writing(pulse, { ...valueIn(pulse, answer), checkInAt }, answer) : {};
    await disk.set({ [`${inbox.prefix}${crypto.randomUUID()}`]: seal(1, file), ...felt });
  });
}

/**
 * Files what was added while locked under its months. In one write the entries come to stand there and their posts turn
 * empty: however this is interrupted, nothing is lost, nothing doubled, and nothing deleted later comes back. What the
 * lock's identity does not open is set aside whole.
 */
export async function fileInbox(): Promise<void> {
  const ring = await readRing();
  const names = (await disk.keys()).filter((name) => name.startsWith(inbox.prefix));
  if (!ring || !names.length) return;
  const posts = await disk.get(names);
  const full = names.filter((name) => fileOf(posts[name]) !== null);
  const files = full.map((name) => fileOf(posts[name])!);
  const texts = files.length ? await askVaultWorker('openAll', { identity: ring.identity, files }) : [];
  const beside: Record<string, unknown> = {};
  const entries: Entry[] = [];
  for (const [n, name] of full.entries()) {
    const found = entriesIn(texts[n]!);
    if (found) entries.push(...found);
    else beside[`${quarantine.prefix}${name}:${Date.now()}`] = posts[name];
    beside[name] = seal(1, null);
  }
  if (full.length) await keepEntries(entries, { beside });
  await disk.remove(names);
}

/** The entries in an opened post; null when it was not opened, or holds something else. */
function entriesIn(text: string | null): Entry[] | null {
  try {
    const all: unknown = JSON.parse(text ?? '');
    return Array.isArray(all) && all.every(isEntry) ? all : null;
  } catch {
    return null;
  }
}
