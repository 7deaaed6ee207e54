import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry, EntryId } from '@/core/model/entry';
import * as disk from '@/store/disk';
import { fileWork } from '@/store/file-work';
import { layGround } from '@/store/finish-work';
import { groundIn } from '@/store/ground';
import { ground, lists, shards, snapshot, tastes } from '@/store/items';
import { editEntry, keepEntries, listMonths, readMonths, removeEntries } from '@/store/journal';
import { keepItem, readLists, removeItem } from '@/store/lists';
import { bringBack, takeSnapshot } from '@/store/snapshot';
import { read } from '@/store/stored';
import { meet } from '@/store/sync/meet';
import { beginSync, joinSync } from '@/store/sync/take-part';
import { changeTaste } from '@/store/tastes';
import { prepareLock, putLock } from '@/store/vault';
import { vaultWork } from '@/store/vault-work';
import { aNote, days, noon } from '../../facts';
import { openWorld } from '../world';
import { openAccount, openDevices } from './stand-in';

const passphrase = 'lamp gravel otter nine';
const note = aNote({ id: 'gone' as EntryId, text: 'to be deleted' });
const promise = { id: 'p1', madeAt: 5, offsetMinutes: 0, answers: [], state: 'open' as const, outcomes: [] };
let on: ReturnType<typeof openDevices>;
let account: ReturnType<typeof openAccount>;

/** Two devices that hold the same; on the second everything could be brought back as it stood. */
beforeEach(async () => {
  openWorld();
  vi.spyOn(vaultWork, 'sealFile').mockImplementation((of) => fileWork.sealFile({ ...of, workFactor: 1 }));
  account = openAccount();
  on = openDevices();
  const lock = async () => {
    await layGround();
    await putLock(await prepareLock(passphrase, 1));
  };
  await on(1, async () => {
    await keepEntries([note, aNote({ text: 'stays' }), aNote({ text: 'long ago', at: noon - days(90) })]);
    await keepItem('promises', promise);
    await changeTaste('pace-an-hour', { says: 'more' }, 9);
    await lock();
    expect(await beginSync(passphrase)).toBe(true);
  });
  await on(2, async () => {
    await lock();
    expect(await joinSync(passphrase)).toBe(true);
    await takeSnapshot('upgrade', Date.now());
    await fakeBrowser.storage.local.set({ [ground.key]: await plainGround() });
  });
});

/** As the ground stands once nothing is left to be erased. */
async function plainGround(): Promise<unknown> {
  const raw = await fakeBrowser.storage.local.get(null);
  return { v: 1, value: { ...groundIn(raw), traces: false } };
}
const leavesTraces = async () => groundIn(await fakeBrowser.storage.local.get(null)).traces;
const texts = async () =>
  [...(await readMonths(await listMonths())).values()]
    .flatMap(({ entries }) => entries)
    .map((entry) => ('text' in entry ? entry.text : ''))
    .sort();
/** What the snapshot holds, opened. */
const wayBack = async () => {
  const all = await disk.get(null);
  return JSON.stringify(Object.entries(all).filter(([key]) => key.startsWith(snapshot.prefix)));
};
const elsewhere = (act: () => Promise<unknown>) =>
  on(1, async () => {
    await act();
    await meet({ changedAt: Date.now() });
  });

describe('what is deleted on one device', () => {
  test('goes from the months of the others, from their way back, and from the files of their browser', async () => {
    await elsewhere(() => removeEntries([note]));
    await on(2, async () => {
      expect(await wayBack()).toContain('to be deleted');
      await meet();
      expect(await texts()).toEqual(['long ago', 'stays']);
      expect(await wayBack()).not.toContain('to be deleted');
      expect(await wayBack()).toContain('stays');
      expect(await leavesTraces()).toBe(true);
      await bringBack();
      expect(await texts()).toEqual(['long ago', 'stays']);
      await meet();
    });
    await elsewhere(async () => expect(await texts()).toEqual(['long ago', 'stays']));
  });

  test('goes with the words that were edited away', async () => {
    await elsewhere(() => editEntry({ ...note, text: 'milder', editedAt: Date.now() } as Entry));
    await on(2, async () => {
      await meet();
      expect(await texts()).toContain('milder');
      expect(await wayBack()).not.toContain('to be deleted');
      expect(await leavesTraces()).toBe(true);
    });
  });

  test('goes from the lists, with what was found of it, and from what was said of a prompt', async () => {
    await elsewhere(async () => {
      await removeItem('promises', 'p1');
      await changeTaste('pace-an-hour', { says: null }, 20);
    });
    await on(2, async () => {
      await meet();
      expect((await readLists()).get('promises')!.items).toEqual([]);
      expect(await read(tastes)).toEqual([]);
      const all = await disk.get([
        `${snapshot.prefix}${lists.prefix}promises`,
        `${snapshot.prefix}${tastes.key}`,
      ]);
      expect(JSON.stringify(all)).not.toMatch(/p1|pace-an-hour/);
      expect(await leavesTraces()).toBe(true);
    });
  });

  test('is nowhere in the account any more, not even under its seal', async () => {
    const before = new Set(Object.values(account.held).map((value) => JSON.stringify(value)));
    await elsewhere(() => removeEntries([note]));
    const month = Object.entries(account.held).filter(([name]) => name.startsWith('c'));
    // Three parts hold nothing that went: the settings, the lists and the month long ago.
    expect(month.filter(([, value]) => before.has(JSON.stringify(value)))).toHaveLength(3);
  });

  test('does not come back because another month cannot be read', async () => {
    await on(2, async () => {
      const key = (await listMonths()).map((month) => shards.prefix + month).at(-1)!;
      await fakeBrowser.storage.local.set({ [key]: { v: 9, broken: true } });
      await removeEntries([note]);
      await meet({ changedAt: Date.now() });
      await meet();
      expect(await texts()).not.toContain('to be deleted');
    });
    await on(1, async () => {
      await meet();
      // What stood in the month that cannot be read there was not deleted.
      expect(await texts()).toEqual(['long ago', 'stays']);
    });
  });

  test('leaves no trace to be erased where something was added alone', async () => {
    await elsewhere(() => keepEntries([aNote({ text: 'fresh' })]));
    await on(2, async () => {
      await meet();
      expect(await texts()).toContain('fresh');
      expect(await leavesTraces()).toBe(false);
    });
  });
});
