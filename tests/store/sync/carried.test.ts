import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Entry, EntryId } from '@/core/model/entry';
import { fileWork } from '@/store/file-work';
import { layGround } from '@/store/finish-work';
import { editEntry, keepEntries, listMonths, readMonths, removeEntries } from '@/store/journal';
import { read } from '@/store/stored';
import { meet } from '@/store/sync/meet';
import { syncItem } from '@/store/sync/stored-sync';
import { beginSync, joinSync } from '@/store/sync/take-part';
import { prepareLock, putLock } from '@/store/vault';
import { vaultWork } from '@/store/vault-work';
import { aNote, days, noon } from '../../facts';
import { openWorld } from '../world';
import { openCarried, openDevices } from './stand-in';

const numRuns = Number(process.env.SYNC_RUNS ?? 12);
const passphrase = 'lamp gravel otter nine';
const count = 3;
const hour = 3_600_000;

beforeEach(() => {
  openWorld();
  vi.spyOn(vaultWork, 'sealFile').mockImplementation((of) => fileWork.sealFile({ ...of, workFactor: 1 }));
});

const entries = async () =>
  [...(await readMonths(await listMonths())).values()].flatMap((shard) => shard.entries);
const texts = async () => (await entries()).map((entry) => ('text' in entry ? entry.text : '')).sort();

const step = fc.record({
  device: fc.integer({ min: 1, max: count }),
  what: fc.constantFrom('write', 'edit', 'delete', 'meet'),
  which: fc.nat(9),
  /** Which names are carried before and after it, by chance. */
  before: fc.nat(2 ** 16),
  after: fc.nat(2 ** 16),
  waits: fc.constantFrom(2, 20_000, 90_000, hour),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Lets some names through, others not: none for 0. */
const some = (chance: number) => (key: string) => {
  const at = [...key].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1009, chance);
  return chance % 3 !== 0 && (chance % 3 === 1 || at % 2 === 0);
};

test('devices end equal through an account that carries name by name, late and in any order', async () => {
  let clock = noon;
  vi.spyOn(Date, 'now').mockImplementation(() => clock);
  const run = async (steps: Step[]) => {
    await Promise.all([fakeBrowser.storage.local.clear(), fakeBrowser.storage.session.clear()]);
    vi.clearAllMocks();
    const account = openCarried(count);
    const devices = openDevices();
    const on = <T>(n: number, act: () => Promise<T>) => {
      account.on(n);
      return devices(n, act);
    };
    for (let n = 1; n <= count; n++)
      await on(n, async () => {
        await layGround();
        await putLock(await prepareLock(passphrase, 1));
        account.carry(n);
        expect(await (n === 1 ? beginSync(passphrase) : joinSync(passphrase))).toBe(true);
        account.carry(n);
      });
    const held = new Map<string, string>();
    for (const [n, { device, what, which, before, after, waits }] of steps.entries())
      await on(device, async () => {
        clock += waits;
        account.carry(device, some(before));
        const all = await entries();
        const one = all[which % all.length];
        const [text, changedAt] = [`n${n}`, clock];
        if (what === 'write') {
          const note = aNote({ id: `id-${text}` as EntryId, text, at: clock - days(40 * (which % 3)) });
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
        account.carry(device, some(after));
      });
    for (let round = 0; round < 6; round++)
      for (let n = 1; n <= count; n++) {
        clock += 2 * hour;
        account.carry(n);
        await on(n, () => meet());
        account.carry(n);
      }
    for (let n = 1; n <= count; n++) {
      expect(await on(n, texts)).toEqual([...held.values()].sort());
      expect(await on(n, async () => (await read(syncItem)).trouble)).toBeNull();
      expect(account.copies[n]!.held).toEqual(account.copies[1]!.held);
    }
  };
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 14 }), run), { numRuns });
});
