import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry, EntryId } from '@/core/model/entry';
import * as disk from '@/store/disk';
import { fileWork } from '@/store/file-work';
import { layGround } from '@/store/finish-work';
import { look, profile, pulse } from '@/store/items';
import { editEntry, keepEntries, listMonths, readMonths, removeEntries } from '@/store/journal';
import { keepItem, readLists, recordOutcome } from '@/store/lists';
import { lockNow } from '@/store/lock-state';
import { isPortable } from '@/store/portable-keys';
import { read, update } from '@/store/stored';
import { meet } from '@/store/sync/meet';
import { syncItem } from '@/store/sync/stored-sync';
import { beginSync, joinSync, stopAndErase, stopSync } from '@/store/sync/take-part';
import { prepareLock, putLock, turnLockOff, unlock } from '@/store/vault';
import { vaultWork } from '@/store/vault-work';
import { aNote, days, noon } from '../../facts';
import { onDisk, openWorld } from '../world';
import { openAccount, openDevices } from './stand-in';

const passphrase = 'lamp gravel otter nine';
const other = 'kettle moss anchor two';
/** More of them are for whoever looks for a fault: SYNC_RUNS=500. */
const numRuns = Number(process.env.SYNC_RUNS ?? 60);
let account: ReturnType<typeof openAccount>;
let on: ReturnType<typeof openDevices>;

beforeEach(() => {
  openWorld();
  // As much work as there can be would be two seconds for each device.
  vi.spyOn(vaultWork, 'sealFile').mockImplementation((of) => fileWork.sealFile({ ...of, workFactor: 1 }));
  account = openAccount();
  on = openDevices();
});

const entries = async () => {
  const months = await readMonths(await listMonths());
  return [...months.values()].flatMap((shard) => shard.entries);
};
const texts = async () => (await entries()).map((entry) => ('text' in entry ? entry.text : '')).sort();
const trouble = async () => (await read(syncItem)).trouble?.why ?? null;
const lockWith = async (secret: string) => {
  await layGround();
  await putLock(await prepareLock(secret, 1));
};
/** The first device begins, and further ones join. */
async function together(count: number): Promise<void> {
  await on(1, async () => {
    await lockWith(passphrase);
    expect(await beginSync(passphrase)).toBe(true);
  });
  for (let n = 2; n <= count; n++)
    await on(n, async () => {
      await lockWith(other);
      expect(await joinSync(passphrase)).toBe(true);
    });
}

describe('several devices', () => {
  test('have the same after they met, whoever wrote, edited and deleted what', async () => {
    await on(1, () =>
      keepEntries([aNote({ text: 'first' }), aNote({ text: 'to go', id: 'gone' as EntryId })]),
    );
    await together(3);
    await on(2, async () => {
      expect(await texts()).toEqual(['first', 'to go']);
      await keepEntries([aNote({ text: 'second' })]);
      const [note] = (await entries()).filter((entry) => 'text' in entry && entry.text === 'first');
      await editEntry({ ...note!, text: 'first, edited', editedAt: Date.now() } as Entry);
      await meet();
    });
    await on(3, async () => {
      const [gone] = (await entries()).filter(({ id }) => id === 'gone');
      await removeEntries([gone!]);
      await meet({ changedAt: Date.now() });
      expect(await texts()).toEqual(['first, edited', 'second']);
    });
    for (const n of [1, 2])
      await on(n, async () => {
        await meet();
        expect(await texts()).toEqual(['first, edited', 'second']);
      });
  });

  test('share settings field by field, lists with what was found, and the moments of the bowl', async () => {
    const item = { id: 'p1', madeAt: 5, offsetMinutes: 0, answers: [], state: 'open' as const, outcomes: [] };
    await on(1, async () => {
      await update(look, (value) => ({ ...value, theme: 'dark' as const, noticeAt: 7 }));
      await update(pulse, () => ({ checkInAt: null, kept: 0 }));
      await keepItem('promises', item);
      await keepEntries([aNote()]);
    });
    await on(2, () => update(pulse, () => ({ checkInAt: null, kept: 3 })));
    await together(2);
    await on(2, async () => {
      expect(await read(look)).toEqual({ theme: 'dark', textSize: 'medium' });
      expect((await read(pulse)).kept).toBe(4);
      await update(profile, (value) => ({ ...value, stage: 'S2' as const }));
      await recordOutcome('promises', 'p1', { at: 9, outcome: 'kept', note: '', scale: null }, 'finished');
      await meet({ changedAt: Date.now() });
    });
    await on(1, async () => {
      await update(look, (value) => ({ ...value, textSize: 'large' as const }));
      await meet({ changedAt: Date.now() });
      expect((await read(profile)).stage).toBe('S2');
      expect((await readLists()).get('promises')!.items).toMatchObject([
        { id: 'p1', state: 'finished', outcomes: [{ outcome: 'kept' }] },
      ]);
    });
    await on(2, async () => {
      await meet();
      expect(await read(look)).toMatchObject({ theme: 'dark', textSize: 'large' });
    });
  });

  test('end equal with an account that fails at random and at any write, and hold what was done last', async () => {
    let clock = noon;
    vi.spyOn(Date, 'now').mockImplementation(() => clock);
    await together(3);
    const step = fc.record({
      device: fc.integer({ min: 1, max: 3 }),
      what: fc.constantFrom('write', 'edit', 'delete', 'meet', 'meet'),
      which: fc.nat(9),
      fails: fc.nat(5),
      // Soon, while it waits to try again, or after that.
      waits: fc.constantFrom(2, 20_000, 90_000, 3_600_000),
    });
    const [begun, devices] = [structuredClone(account.held), await on.keep()];
    const run = async (steps: (typeof step extends fc.Arbitrary<infer T> ? T : never)[]) => {
      vi.clearAllMocks();
      account.put(begun);
      account.rest();
      await devices();
      const held = new Map<string, string>();
      for (const [n, { device, what, which, fails, waits }] of steps.entries())
        await on(device, async () => {
          clock += waits;
          let left = fails;
          account.before = () => {
            if (left > 0 && --left === 0) throw new Error('QUOTA_BYTES quota exceeded');
          };
          const all = await entries();
          const one = all[which % all.length];
          const [text, changedAt] = [`n${n}`, clock];
          if (what === 'write') {
            const note = aNote({ id: `id-${text}` as EntryId, text, at: clock });
            await keepEntries([note]);
            held.set(note.id, text);
          } else if (what === 'edit' && one) {
            await editEntry({ ...one, text, editedAt: clock } as Entry);
            held.set(one.id, text);
          } else if (what === 'delete' && one) {
            await removeEntries([one]);
            held.delete(one.id);
          }
          clock += 5_000;
          await meet({ changedAt });
        });
      account.before = null;
      for (const n of [1, 2, 3, 1, 2, 3]) {
        clock += 2 * 3_600_000;
        await on(n, () => meet());
      }
      for (const n of [1, 2, 3]) expect(await on(n, texts)).toEqual([...held.values()].sort());
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), run), { numRuns });
  });

  test('leave the account alone once they are equal', async () => {
    await on(1, () => keepEntries([aNote()]));
    await together(2);
    const before = account.writes;
    for (const n of [1, 2, 1, 2]) await on(n, () => meet());
    expect(account.writes).toBe(before);
  });

  test('what could not be read on one device is not deleted on the others', async () => {
    await on(1, () => keepEntries([aNote({ text: 'whole' })]));
    await together(2);
    await on(2, async () => {
      const [key] = (await disk.keys()).filter((name) => name.startsWith('entries:'));
      await fakeBrowser.storage.local.set({ [key!]: { v: 9, broken: true } });
      await keepEntries([aNote({ text: 'after' })]);
      await meet();
      expect(await texts()).toEqual(['after', 'whole']);
    });
    await on(1, async () => {
      await meet();
      expect(await texts()).toEqual(['after', 'whole']);
    });
  });
});

describe('the account', () => {
  test('holds nothing that can be read, under names that say nothing, in sizes that say little', async () => {
    await on(1, () => keepEntries([aNote({ text: 'a word to look for' })]));
    await together(1);
    const all = JSON.stringify(account.held);
    expect(all).not.toMatch(/look for|note|entries|promptId|2026|profile/);
    expect(Object.keys(account.held).every((name) => /^[abc]\d*$/.test(name))).toBe(true);
    const was = account.used();
    await on(1, async () => {
      await keepEntries([aNote({ text: 'a few more words than that' })]);
      await meet();
    });
    expect(account.used()).toBe(was);
  });

  test('takes the newest months when there is more than fits, and says so; old ones come by no other way', async () => {
    const words = () => crypto.getRandomValues(new Uint8Array(300)).toBase64();
    const notes = Array.from({ length: 400 }, (_, n) => aNote({ text: words(), at: noon - days(n) }));
    await on(1, () => keepEntries(notes));
    await together(2);
    expect(account.used()).toBeLessThan(102_400);
    await on(1, async () => {
      const { holds } = await read(syncItem);
      expect(holds).toMatchObject({ all: false, since: expect.stringMatching(/^2026-/) });
      expect(holds!.entries).toBeGreaterThan(150);
    });
    await on(2, async () => {
      const newest = notes.slice(0, 50).map(({ text }) => text);
      expect(await texts()).toEqual(expect.arrayContaining(newest));
    });
    await on(1, async () => {
      await keepEntries([aNote({ text: 'one more', at: noon + 1 })]);
      await meet();
      expect(await trouble()).toBeNull();
    });
    await on(2, async () => {
      await meet();
      expect(await texts()).toContain('one more');
    });
  });

  test('takes a few words in each of hundreds of months, and of more years than its head has lines for the newest', async () => {
    const notes = (every: number, count: number) =>
      Array.from({ length: count }, (_, n) => aNote({ text: `n${n}`, at: noon + days(every * n) }));
    await on(1, () => keepEntries(notes(-31, 300)));
    await together(2);
    await on(2, async () => {
      expect(await texts()).toContain('n299');
      expect((await read(syncItem)).holds).toMatchObject({ all: true, entries: 300, since: '2001-07' });
      await keepEntries(notes(366, 120));
      await meet();
      expect(await trouble()).toBeNull();
      expect((await read(syncItem)).holds!.all).toBe(false);
      expect(account.used()).toBeLessThanOrEqual(102_400);
    });
  });

  test.each([1, 2, 3])(
    'an upload that ends at its write no %i loses nothing, and is done again',
    async (nth) => {
      await together(2);
      await on(1, async () => {
        await keepEntries([aNote({ text: 'on its way' })]);
        let left = nth;
        account.before = () => {
          if (--left === 0) throw new Error('the connection was lost');
        };
        await meet();
        account.before = null;
        expect(await texts()).toEqual(['on its way']);
      });
      await on(2, () => meet());
      await on(1, () => meet({ now: true }));
      await on(2, async () => {
        await meet();
        expect(await texts()).toEqual(['on its way']);
        expect(await trouble()).toBeNull();
      });
    },
  );

  test('half an upload of somebody else is waited for, and then written anew', async () => {
    await on(1, () => keepEntries([aNote({ text: 'here' })]));
    await together(1);
    const { [Object.keys(account.held).find((name) => name[0] === 'c')!]: _, ...rest } = account.held;
    account.put(rest);
    await on(1, async () => {
      await meet();
      expect(await trouble()).toBe('half');
      const [before, first] = [account.writes, (await read(syncItem)).trouble];
      // Looking again for another reason is no try: the next one stays where it is.
      for (let times = 0; times < 4; times++) await meet();
      expect((await read(syncItem)).trouble).toEqual(first);
      expect(account.writes).toBe(before);
      vi.spyOn(Date, 'now').mockReturnValue(first!.retryAt);
      await meet();
      expect(await trouble()).toBeNull();
    });
    await on(2, async () => {
      await lockWith(other);
      await joinSync(passphrase);
      expect(await texts()).toEqual(['here']);
    });
  });

  test.each([
    ['full', () => new Error('QUOTA_BYTES quota exceeded')],
    ['busy', () => new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.')],
    ['refused', () => new Error('sync is turned off')],
  ] as const)('%s: said, tried again later and later, with nothing lost', async (why, error) => {
    await together(1);
    await on(1, async () => {
      await keepEntries([aNote({ text: 'kept all the same' })]);
      account.before = () => {
        throw error();
      };
      await meet();
      const first = (await read(syncItem)).trouble!;
      expect(first).toMatchObject({ why, tries: 1 });
      await meet({ now: true });
      const second = (await read(syncItem)).trouble!;
      expect(second.tries).toBe(2);
      expect(second.retryAt).toBeGreaterThan(first.retryAt);
      account.before = null;
      await meet();
      expect(await trouble()).toBe(why);
      await meet({ now: true });
      expect(await trouble()).toBeNull();
      expect(await texts()).toEqual(['kept all the same']);
    });
  });

  test('emptied from elsewhere: nothing is put there again without being asked', async () => {
    await on(1, () => keepEntries([aNote()]));
    await together(2);
    await on(1, stopAndErase);
    expect(account.held).toEqual({});
    await on(2, async () => {
      await meet();
      expect(await trouble()).toBe('gone');
      expect(account.held).toEqual({});
      expect(await texts()).toHaveLength(1);
      expect(await beginSync(other)).toBe(true);
      expect(await trouble()).toBeNull();
    });
  });

  test('another account, or one set up anew: it waits for the passphrase', async () => {
    await together(2);
    await on(3, async () => {
      await lockWith(passphrase);
      account.put({});
      await beginSync(passphrase);
    });
    await on(2, async () => {
      await keepEntries([aNote({ text: 'mine' })]);
      await meet();
      expect(await trouble()).toBe('other');
      expect(await joinSync('not the one')).toBe(false);
      expect(await joinSync(passphrase)).toBe(true);
      expect(await trouble()).toBeNull();
    });
    await on(3, async () => {
      await meet();
      expect(await texts()).toEqual(['mine']);
    });
  });

  test('full of strange slots, it is put in order', async () => {
    await together(1);
    const strange = Array.from({ length: 498 }, (_, n) => [`c${String(n + 2).padStart(3, '0')}`, 'x']);
    account.put({ ...Object.fromEntries(strange), ...account.held });
    await on(1, async () => {
      await keepEntries([aNote()]);
      await meet();
      expect(await trouble()).toBeNull();
    });
    expect(Object.keys(account.held).length).toBeLessThan(10);
  });

  test('a newer version’s format is left alone', async () => {
    await together(1);
    account.put({ ...account.held, a: { v: 2, value: '' } });
    const before = account.held;
    await on(1, async () => {
      await keepEntries([aNote()]);
      await meet();
      expect(await trouble()).toBe('newer');
    });
    expect(account.held).toEqual(before);
  });
});

describe('the lock', () => {
  test('closed, nothing is read or written; the key is sealed with the rest, and in no backup', async () => {
    await together(1);
    await on(1, async () => {
      const { key } = await read(syncItem);
      expect(await onDisk()).not.toContain(key!);
      await lockNow();
      const before = account.writes;
      await meet();
      expect(account.writes).toBe(before);
      await unlock(passphrase);
    });
    expect(isPortable(syncItem.key) || isPortable('sync-ledger')).toBe(false);
  });

  test('turned off, this device takes no part any more, and the key is gone', async () => {
    await together(1);
    await on(1, async () => {
      await turnLockOff();
      await meet();
      expect(await read(syncItem)).toMatchObject({ key: null, file: '', trouble: { why: 'unlocked' } });
    });
  });

  test('with another passphrase, nothing new is sent until it is sealed with that one, under a new key', async () => {
    await together(2);
    await on(1, async () => {
      const { key } = await read(syncItem);
      await putLock(await prepareLock('a wholly new one', 1));
      const before = structuredClone(account.held);
      await keepEntries([aNote({ text: 'after the change' })]);
      await meet();
      expect(await trouble()).toBe('rewrap');
      expect(account.held).toEqual(before);
      expect(await beginSync(passphrase)).toBe(false);
      expect(await beginSync('a wholly new one')).toBe(true);
      expect((await read(syncItem)).key).not.toBe(key);
    });
    await on(2, async () => {
      await meet();
      expect(await trouble()).toBe('other');
      expect(await joinSync(passphrase)).toBe(false);
      expect(await joinSync('a wholly new one')).toBe(true);
      expect(await texts()).toEqual(['after the change']);
    });
  });

  test('is needed: without it nothing begins', async () => {
    await layGround();
    expect(await beginSync(passphrase)).toBe(false);
    expect(account.held).toEqual({});
  });

  test('stopping leaves the account to the others, and forgets the key here', async () => {
    await together(2);
    await on(1, async () => {
      await stopSync();
      expect((await read(syncItem)).key).toBeNull();
    });
    await on(2, async () => {
      await keepEntries([aNote()]);
      await meet();
      expect(await trouble()).toBeNull();
    });
  });
});
