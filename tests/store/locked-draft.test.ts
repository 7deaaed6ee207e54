import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDraft } from '@/core/model/draft';
import { saveDraft } from '@/store/draft';
import { eraseAll } from '@/store/erase-traces';
import { draft } from '@/store/items';
import { lockNow } from '@/store/lock-state';
import { addMarked, readLockedDraft, saveLockedDraft } from '@/store/locked-draft';
import { read } from '@/store/stored';
import { prepareLock, putLock, unlock } from '@/store/vault';
import { onDisk, openWorld } from './world';

const passphrase = 'lamp gravel otter nine';

beforeEach(async () => {
  openWorld();
  await putLock(await prepareLock(passphrase, 1));
});

describe('words marked while the lock is closed', () => {
  beforeEach(lockNow);

  test('stand behind what was typed there, once', async () => {
    await saveLockedDraft({ ...emptyDraft, note: 'typed' });
    await Promise.all([addMarked('one'), addMarked('two')]);
    const both = { ...emptyDraft, note: 'typed\n\none\n\ntwo' };
    expect(await readLockedDraft()).toEqual(both);
    expect(await readLockedDraft()).toEqual(both);
  });

  test('outlast a page that goes on writing what it opened with', async () => {
    await readLockedDraft();
    await addMarked('one');
    await saveLockedDraft({ ...emptyDraft, note: 'typed on' });
    expect(await readLockedDraft()).toEqual({ ...emptyDraft, note: 'typed on\n\none' });
  });

  test('are gone when everything is erased', async () => {
    await addMarked('one');
    await eraseAll();
    expect(await readLockedDraft()).toEqual(emptyDraft);
  });
});

describe('opening the lock', () => {
  test('brings what was begun meanwhile behind what the popup held, sealed, and leaves none of it behind', async () => {
    await saveDraft({ ...emptyDraft, good: 'typed before' });
    await lockNow();
    await saveLockedDraft({ ...emptyDraft, note: 'begun' });
    await addMarked('marked');
    expect(await unlock(passphrase)).toBe(true);
    expect((await read(draft)).good).toBe('typed before\n\nbegun\n\nmarked');
    expect(await readLockedDraft()).toEqual(emptyDraft);
    expect(await onDisk()).not.toMatch(/begun|marked/);
  });

  test('writes nothing when nothing was begun', async () => {
    await saveDraft({ ...emptyDraft, good: 'typed before' });
    const before = await onDisk();
    await lockNow();
    await unlock(passphrase);
    expect(await onDisk()).toBe(before);
  });

  test('opens though it cannot be brought in, which then waits where it was', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await lockNow();
    await saveLockedDraft({ ...emptyDraft, note: 'begun' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota') as never);
    expect(await unlock(passphrase)).toBe(true);
    expect(warn).toHaveBeenCalledOnce();
    expect((await readLockedDraft()).note).toBe('begun');
  });
});
