import { monthOf } from '@/core/model/day';
import type { Entry } from '@/core/model/entry';
import { noSync, type Sync, type SyncHolds, type SyncTrouble } from '@/core/model/sync';
import { passes, retryAt } from '@/core/sync/back-off';
import { type Part, partsOf } from '@/core/sync/parts-of';
import { breather, inBreaths } from '@/store/breather';
import { vault } from '@/store/items';
import { readLockState } from '@/store/lock-state';
import { Locked } from '@/store/locked';
import { read, update } from '@/store/stored';
import { Refused, sizeOf, usedBy } from './account';
import { headName, isSlot, slotName } from './head';
import { landHere } from './land-here';
import { type Packed, packParts } from './pack-parts';
import { type Account, namesIn, readAccount } from './read-account';
import { isReadable } from './readable';
import { importSyncKey } from './seal-part';
import { standDown } from './stand-down';
import { syncItem } from './stored-sync';
import { lacks, writeAccount } from './write-account';

export interface Meeting {
  /** When the first change since the last meeting was made, where this page saw it. */
  changedAt?: number | null;
  /** The reader asks for it now: nothing waits for its time. */
  now?: boolean;
}

/**
 * Takes in what other devices left in the account and leaves there what is new here. One page does it at a time. Whatever
 * goes wrong is written down with when it is tried again, and nothing kept here is lost by it. While the lock is closed, and
 * on a device that does not take part, nothing happens.
 */
export function meet(meeting: Meeting = {}): Promise<void> {
  return navigator.locks.request('mendful-sync', async () => {
    try {
      const told = await read(syncItem);
      if (told.key === null) return;
      if ((await readLockState()) === 'off') await standDown('unlocked');
      else await meetWith(told, told.key, meeting);
    } catch (error) {
      if (!(error instanceof Locked)) throw error;
    }
  }) as Promise<void>;
}

async function meetWith(told: Sync, rawKey: string, { changedAt = null, now }: Meeting): Promise<void> {
  const key = await importSyncKey(rawKey);
  const account = await readAccount(key, told.file).catch(unlessRefused);
  // What changed here is noted with its time even when the account cannot be reached.
  const merged = await landHere({
    theirs: account instanceof Refused ? new Map() : account.pieces,
    changedAt,
  });
  // Looked at again before its time, for another reason: that is no try, and the next one does not move away.
  const note = async (why: SyncTrouble) => {
    if (now || told.trouble?.why !== why || told.trouble.retryAt <= Date.now()) await noteTrouble(why);
  };
  if (account instanceof Refused) return note(account.why);
  const waits = await whyNot(told, account);
  if (waits) return note(waits);
  if (!now && told.trouble && passes(told.trouble.why) && told.trouble.retryAt > Date.now()) return;
  const parts = await inBreaths(partsOf(merged, isReadable), breather());
  const refused = await leave(key, account, parts).catch(unlessRefused);
  if (refused) await noteTrouble(refused.why);
}

function unlessRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  throw error;
}

/** What keeps this device from writing to the account now. */
async function whyNot(told: Sync, { trouble, raw }: Account): Promise<SyncTrouble | null> {
  if (trouble === 'newer' || trouble === 'gone' || trouble === 'other') return trouble;
  if (told.lockMadeAt !== null && (await read(vault))?.madeAt !== told.lockMadeAt) return 'rewrap';
  // The rest of somebody's upload may be on its way. What is still missing at the next try is written anew.
  const isBegun = raw[headName] !== undefined || namesIn(raw).some(isSlot);
  return trouble === 'half' && isBegun && !isDue(told.trouble) ? 'half' : null;
}

const isDue = (trouble: Sync['trouble']) => trouble?.why === 'half' && trouble.retryAt <= Date.now();

async function leave(key: CryptoKey, account: Account, parts: readonly Part[]): Promise<void> {
  const bytesOf = ({ slots }: { slots: number[] }) =>
    slots.reduce((sum, n) => sum + sizeOf(slotName(n), account.raw[slotName(n)] ?? ''), 0);
  const known = account.trouble ? [] : account.parts;
  const { packed, all } = await packParts(key, parts, known, bytesOf);
  if (lacks(account, packed)) await writeAccount(key, account, packed);
  const holds = holdsOf(packed, all, usedBy(account.raw));
  await update(syncItem, (was) =>
    was.key === null ? was : { ...was, metAt: Date.now(), trouble: null, holds },
  );
}

/** What stands there then. Where nothing was written, the account is as full as it was. */
function holdsOf(packed: readonly Packed[], all: boolean, before: number): SyncHolds {
  const months = packed.filter(({ name }) => /^\d/.test(name));
  const oldest = months.at(-1)?.pieces.at(-1);
  const bytes = packed.reduce((sum, part) => sum + part.bytes, 0);
  return {
    entries: months.reduce((sum, { pieces }) => sum + pieces.length, 0),
    since: oldest ? monthOf(oldest[2] as Entry) : null,
    all,
    bytes: Math.max(bytes, packed.every(({ stands }) => stands) ? before : 0),
  };
}

async function noteTrouble(why: SyncTrouble): Promise<void> {
  await update(syncItem, (was) => {
    if (was.key === null) return noSync;
    const tries = was.trouble?.why === why ? was.trouble.tries + 1 : 1;
    return { ...was, trouble: { why, tries, retryAt: retryAt(tries, Date.now()) } };
  });
}
