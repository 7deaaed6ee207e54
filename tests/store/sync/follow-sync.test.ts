import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fileWork } from '@/store/file-work';
import { layGround } from '@/store/finish-work';
import { keepEntries } from '@/store/journal';
import { keepItem } from '@/store/lists';
import { followSync } from '@/store/sync/follow-sync';
import { meet } from '@/store/sync/meet';
import { beginSync, joinSync } from '@/store/sync/take-part';
import { prepareLock, putLock } from '@/store/vault';
import { vaultWork } from '@/store/vault-work';
import { aNote } from '../../facts';
import { openWorld } from '../world';
import { openAccount, openDevices } from './stand-in';

const passphrase = 'lamp gravel otter nine';
const promise = { id: 'p1', madeAt: 5, offsetMinutes: 0, answers: [], state: 'open' as const, outcomes: [] };
const lock = async () => {
  await layGround();
  await putLock(await prepareLock(passphrase, 1));
};
let on: ReturnType<typeof openDevices>;

beforeEach(() => {
  openWorld();
  vi.spyOn(vaultWork, 'sealFile').mockImplementation((of) => fileWork.sealFile({ ...of, workFactor: 1 }));
  openAccount();
  on = openDevices();
});

describe('a page that follows', () => {
  test('works out anew what follows from lists, at its start and as soon as one arrives', async () => {
    await on(1, async () => {
      await lock();
      await beginSync(passphrase);
    });
    await on(2, async () => {
      await lock();
      await joinSync(passphrase);
    });
    await on(1, async () => {
      await keepItem('promises', promise);
      await keepEntries([aNote()]);
      await meet();
    });
    await on(2, async () => {
      // The page's own times never come: what happens here is told by storage alone.
      const later = vi.spyOn(globalThis, 'setTimeout').mockImplementation((() => 0) as never);
      const tellAnew = vi.fn(async () => {});
      const stop = followSync(tellAnew);
      expect(followSync()).toBe(stop);
      await vi.waitUntil(() => tellAnew.mock.calls.length === 1);
      later.mockRestore();
      await meet();
      await vi.waitUntil(() => tellAnew.mock.calls.length === 2);
      expect(tellAnew).toHaveBeenCalledTimes(2);
      stop();
    });
  });

  test('has nothing to tell where this device takes no part', async () => {
    await on(1, async () => {
      await lock();
      const later = vi.spyOn(globalThis, 'setTimeout').mockImplementation((() => 0) as never);
      const tellAnew = vi.fn(async () => {});
      const stop = followSync(tellAnew);
      later.mockRestore();
      await keepEntries([aNote()]);
      expect(tellAnew).not.toHaveBeenCalled();
      stop();
    });
  });
});
