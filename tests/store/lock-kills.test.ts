import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry } from '@/core/model/entry';
import { hasCopy } from '@/store/copy';
import * as disk from '@/store/disk';
import { eraseAll, eraseTraces } from '@/store/erase-traces';
import { layGround } from '@/store/finish-work';
import { keepLocked } from '@/store/inbox';
import { profile } from '@/store/items';
import { keepEntries, listMonths, readMonths, removeEntries } from '@/store/journal';
import { hasTraces, lockNow, readLockState } from '@/store/lock-state';
import { read, update } from '@/store/stored';
import { type PreparedLock, prepareLock, putLock, turnLockOff, unlock } from '@/store/vault';
import { aCheckIn, aNote, noon } from '../facts';
import { countTouches, killedAt, onDisk, openWorld, restart } from './world';

const first = 'lamp gravel otter nine';
const second = 'window salt thirteen birds';
const kept: Entry[] = [
  aNote({ text: 'one small thing', at: noon - 40 * 86_400_000 }),
  aNote({ text: 'planted', at: noon }),
  aCheckIn({ note: 'and a feeling', at: noon + 1 }),
];
const added = aNote({ text: 'left outside', at: noon + 2 });

async function entries(): Promise<Entry[]> {
  const months = await readMonths((await listMonths()).toSorted());
  return [...months.values()].flatMap((shard) => shard.entries);
}

/** What the next start of the browser does, and then whoever opens it with one of the two passphrases. */
async function startAgain(): Promise<'off' | 'first' | 'second'> {
  await restart();
  await layGround();
  if (await hasTraces()) await eraseTraces();
  expect(await hasTraces()).toBe(false);
  expect(await hasCopy()).toBe(false);
  if ((await readLockState()) === 'off') return 'off';
  return (await unlock(first))
    ? 'first'
    : (await unlock(second))
      ? 'second'
      : expect.fail('nothing opens it');
}

async function keepAll() {
  await layGround();
  await keepEntries(kept);
  await update(profile, (value) => ({ ...value, ownWords: ['seasick'] }));
}

let one: PreparedLock;
let two: PreparedLock;

/** A step, what stands before it, and what may stand after a kill in the middle of it. */
const steps: [string, () => Promise<unknown>, () => Promise<unknown>, string[]][] = [
  ['turning the lock on', keepAll, () => putLock(one), ['off', 'first']],
  [
    'changing the passphrase',
    async () => {
      await keepAll();
      await putLock(one);
    },
    () => putLock(two),
    ['first', 'second'],
  ],
  [
    'turning the lock off',
    async () => {
      await keepAll();
      await putLock(one);
    },
    () => turnLockOff(),
    ['first', 'off'],
  ],
  [
    'erasing traces without a lock',
    async () => {
      await keepAll();
      const extra = aNote({ text: 'taken away' });
      await keepEntries([extra]);
      await removeEntries([extra]);
    },
    eraseTraces,
    ['off'],
  ],
];

beforeEach(async () => {
  openWorld();
  one = await prepareLock(first, 1);
  two = await prepareLock(second, 1);
});

describe.each(steps)('%s, killed at any of its writes', (_, before, step, mayStand) => {
  test('before it or just after: the old or the new state stands whole, and nothing is lost', async () => {
    await before();
    const start = await fakeBrowser.storage.local.get(null);
    const session = await fakeBrowser.storage.session.get(null);
    const touches = await countTouches(step);
    expect(touches).toBeGreaterThan(3);
    const stood = new Set<string>();
    for (let n = 0; n < 2 * touches; n++) {
      await fakeBrowser.storage.local.clear();
      await fakeBrowser.storage.local.set(start);
      await fakeBrowser.storage.session.set(session);
      expect(await killedAt(n >> 1, n % 2 === 1, step)).toBe(true);
      const stands = await startAgain();
      expect(mayStand, `killed at ${n}`).toContain(stands);
      expect(await entries(), `killed at ${n}`).toEqual(kept);
      expect((await read(profile)).ownWords).toEqual(['seasick']);
      if (stands !== 'off') expect(await onDisk()).not.toMatch(/planted|seasick|AGE-SECRET/);
      stood.add(stands);
    }
    expect([...stood].sort()).toEqual(mayStand.toSorted());
  });
});

test('filing what was added while closed, killed at any of its writes, neither loses nor doubles it', async () => {
  await keepAll();
  await putLock(one);
  await lockNow();
  await keepLocked([added]);
  const start = await fakeBrowser.storage.local.get(null);
  const touches = await countTouches(() => unlock(first));
  for (const after of [false, true]) {
    for (let n = 0; n < touches; n++) {
      await fakeBrowser.storage.local.clear();
      await fakeBrowser.storage.local.set(start);
      await restart();
      await killedAt(n, after, () => unlock(first));
      expect(await startAgain()).toBe('first');
      expect(await entries(), `killed at ${n}`).toEqual([...kept, added]);
    }
  }
});

test('deleting everything, killed at any of its writes, leaves all of it or nothing', async () => {
  await keepAll();
  const start = await fakeBrowser.storage.local.get(null);
  const touches = await countTouches(eraseAll);
  for (const after of [false, true]) {
    for (let n = 0; n < touches; n++) {
      await fakeBrowser.storage.local.clear();
      await fakeBrowser.storage.local.set(start);
      await killedAt(n, after, eraseAll);
      expect(await startAgain()).toBe('off');
      expect([[], kept]).toContainEqual(await entries());
    }
  }
});

test('whoever reads while everything is written anew waits, and never sees it empty', async () => {
  await keepAll();
  await disk.replace({ 'list:x': { v: 1, value: [] } });
  const [seen] = await Promise.all([
    (async () => {
      const all: Entry[][] = [];
      for (let n = 0; n < 40; n++) all.push(await entries());
      return all;
    })(),
    eraseTraces(),
  ]);
  for (const all of seen) expect(all).toEqual(kept);
});

test('a write refused in the middle, as by a full disk, loses nothing, and the next start ends it', async () => {
  await keepAll();
  await putLock(one);
  await disk.replace({ 'list:x': { v: 1, value: [] } });
  let refusals = 0;
  const { local } = fakeBrowser.storage;
  const set = local.set.bind(local);
  Object.assign(local, {
    set: async (write: Record<string, unknown>) => {
      if ('entries:2026-11' in write && refusals++ < 2) throw new Error('quota exceeded');
      return set(write as never);
    },
  });
  await expect(eraseTraces()).rejects.toThrow('quota exceeded');
  await expect(entries()).rejects.toThrow('quota exceeded');
  expect(await entries()).toEqual(kept);
  Object.assign(local, { set });
});
