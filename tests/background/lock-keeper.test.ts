import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLock, lockAlong, tidyUp } from '@/entrypoints/background/lock-keeper';
import { raisePrompt } from '@/entrypoints/background/raise-prompt';
import { keepEntries, removeEntries } from '@/store/journal';
import { hasTraces, lockNow, readLockState } from '@/store/lock-state';
import { noteUse } from '@/store/use';
import { prepareLock, putLock } from '@/store/vault';
import { aNote, hours, noon } from '../facts';
import { openWorld } from '../store/world';

const minutes = (n: number) => n * 60_000;

beforeEach(async () => {
  openWorld();
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  await putLock(await prepareLock('lamp gravel otter nine', 1));
  return () => vi.useRealTimers();
});

const alarm = async () => (await fakeBrowser.alarms.get('lock'))?.scheduledTime;

describe('an open lock', () => {
  test('stays open while Mendful is used, and is looked at again when its time would be over', async () => {
    await noteUse(noon);
    vi.setSystemTime(noon + minutes(14));
    await keepLock();
    expect(await readLockState()).toBe('open');
    expect(await alarm()).toBe(noon + minutes(15));
  });

  test('closes when Mendful has not been used for its time', async () => {
    await noteUse(noon);
    vi.setSystemTime(noon + minutes(15));
    await keepLock();
    expect(await readLockState()).toBe('closed');
    await keepLock();
    expect(await alarm()).toBeUndefined();
  });

  test('closes when the computer is locked, and not when its owner is merely away', async () => {
    await lockAlong('idle');
    expect(await readLockState()).toBe('open');
    await lockAlong('locked');
    expect(await readLockState()).toBe('closed');
  });
});

describe('a closed lock', () => {
  test('still lets a moment come: something is raised, and nobody learns what', async () => {
    await lockNow();
    vi.stubGlobal('fetch', async () => ({ json: async () => [] }));
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => path) as never);
    const due = {
      kind: 'prompt' as const,
      plannedAt: noon,
      plannedOn: '2026-11-21' as never,
      before: noon + hours(1),
      expiresAt: noon + hours(1.5),
      snoozed: null,
    };
    const [raised] = await raisePrompt(
      due,
      1,
      Temporal.Instant.fromEpochMilliseconds(noon).toZonedDateTimeISO('UTC'),
    );
    expect(raised).toMatchObject({ kind: 'prompt', promptId: '', plannedAt: noon });
    expect(raised!.outcome).toBeUndefined();
  });
});

test('what was deleted is erased from the files a moment later, once for several deletions', async () => {
  const notes = [aNote(), aNote()];
  await keepEntries(notes);
  for (const note of notes) await removeEntries([note]);
  expect(await hasTraces()).toBe(true);
  const clear = vi.spyOn(fakeBrowser.storage.local, 'clear').mockClear();
  await Promise.all([tidyUp(), tidyUp()]);
  expect(await hasTraces()).toBe(false);
  expect(clear).toHaveBeenCalledTimes(1);
});
