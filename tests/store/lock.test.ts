import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDraft } from '@/core/model/draft';
import { defaultProfile } from '@/core/model/profile';
import { recordOutcome, recordRaised } from '@/store/asked';
import { readPortable } from '@/store/backup';
import * as disk from '@/store/disk';
import { saveDraft } from '@/store/draft';
import { eraseAll } from '@/store/erase-traces';
import { fileInbox, keepLocked } from '@/store/inbox';
import { asked, draft, look, profile, pulse, rhythm, vault } from '@/store/items';
import { keepEntries, listMonths, readMonths, removeEntries } from '@/store/journal';
import { lockNow, readLockState } from '@/store/lock-state';
import { Locked } from '@/store/locked';
import { readLockedDraft, saveLockedDraft } from '@/store/locked-draft';
import { forgetSnapshot } from '@/store/snapshot';
import { read, update } from '@/store/stored';
import { TooLong } from '@/store/too-long';
import { changeAutoLock, isSecretRight, prepareLock, putLock, turnLockOff, unlock } from '@/store/vault';
import { watch } from '@/store/watch';
import { aCheckIn, aNote, aRaised, noon } from '../facts';
import { onDisk, openWorld, restart } from './world';

const passphrase = 'lamp gravel otter nine';
const lockWith = async (secret: string) => {
  const prepared = await prepareLock(secret, 1);
  await putLock(prepared);
  return prepared.recoveryCode;
};
const entries = async () => {
  const months = await readMonths(await listMonths());
  return [...months.values()].flatMap((shard) => shard.entries);
};

beforeEach(openWorld);

describe('with the lock on', () => {
  test('nothing that says what was felt or written stands readable on the disk', async () => {
    await keepEntries([aNote({ text: 'kept before' }), aCheckIn({ ownWord: 'hollow', note: 'a note' })]);
    await update(profile, (value) => ({ ...value, role: 'hurt' as const, ownWords: ['seasick'] }));
    await recordRaised(aRaised({ promptId: 'forgiveness-x' }));
    await lockWith(passphrase);
    await keepEntries([aNote({ text: 'kept after' })]);
    await saveDraft({ ...emptyDraft, good: 'half a sentence' });
    await recordRaised(aRaised({ promptId: 'forgiveness-y' }));
    const all = await onDisk();
    const secret =
      /kept before|kept after|hollow|a note|seasick|half a sentence|forgiveness|"role"|check-in|lamp gravel/;
    expect(all).not.toMatch(secret);
    expect((await entries()).map((entry) => 'text' in entry && entry.text)).toContain('kept after');
    expect((await read(asked)).map(({ promptId }) => promptId)).toEqual(['forgiveness-x', 'forgiveness-y']);
    expect(await read(draft)).toMatchObject({ good: 'half a sentence' });
  });

  test('when and how Mendful shows itself stays readable while it is closed', async () => {
    await update(look, (value) => ({ ...value, theme: 'dark' as const }));
    await update(rhythm, (value) => ({ ...value, seed: 7 }));
    await lockWith(passphrase);
    await lockNow();
    expect(await read(look)).toMatchObject({ theme: 'dark' });
    expect(await read(rhythm)).toMatchObject({ seed: 7 });
    expect(await readLockState()).toBe('closed');
  });

  test('while it is closed, nothing sealed can be read, and nothing can be written over it', async () => {
    await keepEntries([aNote()]);
    await lockWith(passphrase);
    const before = await fakeBrowser.storage.local.get(null);
    await lockNow();
    for (const act of [
      () => read(profile),
      () => readPortable(),
      () => entries(),
      () => keepEntries([aNote()]),
      () => saveDraft({ ...emptyDraft, good: 'x' }),
      () => update(profile, () => defaultProfile),
      () => turnLockOff(),
    ])
      await expect(act()).rejects.toThrow(Locked);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  test('while it is closed, the plan goes on, and which prompts there were is known again afterwards', async () => {
    const first = aRaised({ promptId: 'pace-a' });
    const again = aRaised({ promptId: 'pace-a', snoozes: 1, raisedAt: noon + 1 });
    await recordRaised(first);
    await recordRaised(aRaised({ promptId: 'pace-b' }));
    await recordRaised(again);
    await lockWith(passphrase);
    await lockNow();
    const tokens = (await read(asked)).map(({ promptId }) => promptId);
    expect(tokens[0]).toBe(tokens[2]);
    expect(new Set(tokens).size).toBe(2);
    await recordOutcome(first.id, 'skipped', noon + 5);
    await recordRaised(aRaised({ promptId: '', raisedAt: noon + 9 }));
    expect(await unlock(passphrase)).toBe(true);
    const all = await read(asked);
    expect(all.map(({ promptId }) => promptId)).toEqual(['pace-a', 'pace-b', 'pace-a', '']);
    expect(all[0]).toMatchObject({ outcome: 'skipped' });
  });

  test('what is added while it is closed is sealed, and filed once on the next opening', async () => {
    await lockWith(passphrase);
    await lockNow();
    const note = aNote({ text: 'left outside' });
    const felt = aCheckIn({ at: noon + 7 });
    await keepLocked([note, felt]);
    expect(await onDisk()).not.toContain('left outside');
    expect(await read(pulse)).toMatchObject({ checkInAt: noon + 7 });
    await expect(read(profile)).rejects.toThrow(Locked);
    await restart();
    expect(await unlock(passphrase)).toBe(true);
    expect(await entries()).toEqual([note, felt]);
    await removeEntries([note]);
    await fileInbox();
    expect(await entries()).toEqual([felt]);
    expect((await disk.keys()).filter((key) => key.startsWith('inbox:'))).toEqual([]);
  });

  test('a value put in another one’s place is not taken for it, and set aside whole by the next write', async () => {
    await keepEntries([aNote({ at: noon }), aNote({ at: noon - 40 * 86_400_000 })]);
    await lockWith(passphrase);
    const all = await fakeBrowser.storage.local.get(null);
    const moved = all['entries:2026-10'];
    await fakeBrowser.storage.local.set({ 'entries:2026-11': moved });
    const shard = (await readMonths(['2026-11'])).get('2026-11')!;
    expect(shard).toEqual({ entries: [], unreadable: [], broken: moved });
    await keepEntries([aNote()]);
    const aside = Object.entries((await readPortable()) as object).find(([key]) =>
      key.startsWith('quarantine:'),
    );
    expect(aside?.[1]).toEqual(moved);
  });
});

describe('opening', () => {
  test('works with the passphrase and with the code as it is printed, and with nothing else', async () => {
    await keepEntries([aNote()]);
    const code = await lockWith(passphrase);
    for (const [typed, opens] of [
      [passphrase, true],
      [code, true],
      [code.toLowerCase().replaceAll('-', ' '), true],
      [`${passphrase} `, false],
      ['', false],
      ['x'.repeat(5000), false],
      [code.slice(0, -1), false],
    ] as const) {
      await restart();
      expect(await unlock(typed), typed).toBe(opens);
      expect(await readLockState()).toBe(opens ? 'open' : 'closed');
    }
  });

  test('opens one passphrase however its accents were typed', async () => {
    await lockWith('café über');
    await restart();
    expect(await unlock('café über'.normalize('NFD'))).toBe(true);
  });

  test('is over when the browser starts again', async () => {
    await lockWith(passphrase);
    expect(await readLockState()).toBe('open');
    await restart();
    expect(await readLockState()).toBe('closed');
  });
});

describe('changing the passphrase', () => {
  test('makes the old one and the old code useless, keeps everything, and files what waited', async () => {
    const note = aNote();
    await keepEntries([note]);
    const oldCode = await lockWith(passphrase);
    await changeAutoLock(60);
    const before = await fakeBrowser.storage.local.get(null);
    const code = await lockWith('window salt thirteen birds');
    expect(await isSecretRight(passphrase)).toBe(false);
    expect(await isSecretRight(oldCode)).toBe(false);
    expect(await isSecretRight(code)).toBe(true);
    await restart();
    expect(await unlock('window salt thirteen birds')).toBe(true);
    expect(await entries()).toEqual([note]);
    expect(await read(vault)).toMatchObject({ autoLockMinutes: 60 });
    const after = await fakeBrowser.storage.local.get(null);
    expect(after['entries:2026-11']).not.toEqual(before['entries:2026-11']);
    expect((after.vault as { value: object }).value).not.toMatchObject({
      dataKey: (before.vault as { value: { dataKey: string } }).value.dataKey,
    });
  });
});

describe('turning the lock off', () => {
  test('leaves everything as it would stand had there never been one', async () => {
    await keepEntries([aNote(), aCheckIn()]);
    await recordRaised(aRaised());
    await update(profile, (value) => ({ ...value, role: 'broke' as const }));
    const { ground: _before, ...before } = await fakeBrowser.storage.local.get(null);
    await lockWith(passphrase);
    await turnLockOff();
    // The way back from it stands for a while.
    await forgetSnapshot();
    const { ground: _after, snapshot: _none, ...after } = await fakeBrowser.storage.local.get(null);
    expect(after).toEqual(before);
    expect(await readLockState()).toBe('off');
  });
});

test('deleting everything takes the lock along', async () => {
  await keepEntries([aNote()]);
  await lockWith(passphrase);
  await eraseAll();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(await readLockState()).toBe('off');
  await keepEntries([aNote()]);
  expect(await entries()).toHaveLength(1);
});

describe('whoever watches', () => {
  test('is told what was sealed as it is, in order, and nothing while it is closed', async () => {
    await lockWith(passphrase);
    const told = vi.fn();
    const stop = watch(told);
    for (const good of ['a', 'ab', 'abc'])
      await disk.set({ draft: { v: 1, value: { ...emptyDraft, good } } });
    const last = () => (told.mock.lastCall?.[0].draft?.newValue as { value?: { good: string } })?.value?.good;
    await expect.poll(last).toBe('abc');
    await lockNow();
    told.mockClear();
    await fakeBrowser.storage.local.set({ draft: { v: 1, sealed: 'AAAA' }, look: { v: 1, value: null } });
    await expect.poll(() => told.mock.calls.length).toBe(1);
    expect(Object.keys(told.mock.lastCall![0])).toEqual(['look']);
    stop();
  });
});

test('what is too long to be read again is refused while the lock is closed, and nothing is written', async () => {
  await lockWith(passphrase);
  await lockNow();
  const before = await fakeBrowser.storage.local.get(null);
  const megabyte = 'x'.repeat(1_000_000);
  await expect(keepLocked([aNote(), aCheckIn({ note: megabyte })])).rejects.toThrow(TooLong);
  expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  await saveLockedDraft({ ...emptyDraft, tiles: ['hurt'], note: megabyte });
  expect(await readLockedDraft()).toEqual({ ...emptyDraft, tiles: ['hurt'], note: megabyte });
});

test('what was begun while locked is in memory only, and is gone with the browser', async () => {
  await lockWith(passphrase);
  await lockNow();
  await saveLockedDraft({ ...emptyDraft, tiles: ['afraid'], note: 'half a sentence' });
  expect(await onDisk()).not.toMatch(/afraid|half a sentence/);
  await restart();
  expect(await readLockedDraft()).toEqual(emptyDraft);
});

test('any text comes back as it was written, and no seal equals another', async () => {
  await lockWith(passphrase);
  const seals = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const value = { v: 1, value: [text] };
      await disk.set({ 'list:x': value });
      expect(await disk.get('list:x')).toEqual({ 'list:x': value });
      const { 'list:x': raw } = await fakeBrowser.storage.local.get('list:x');
      const { sealed } = raw as { sealed: string };
      expect(seals.has(sealed)).toBe(false);
      seals.add(sealed);
    }),
    { numRuns: 200 },
  );
});
