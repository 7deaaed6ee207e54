import { beforeEach, describe, expect, test } from 'vitest';
import type { EntryId } from '@/core/model/entry';
import * as disk from '@/store/disk';
import { snapshot } from '@/store/items';
import { editEntry, keepEntries, removeEntries } from '@/store/journal';
import { restore } from '@/store/restore';
import { bringBack, forgetSnapshot, readSnapshot, takeSnapshot, withoutInSnapshot } from '@/store/snapshot';
import { prepareLock, putLock, unlock } from '@/store/vault';
import { aNote, days, noon } from '../facts';
import { allEntries, allTicked, backupText, bringIn, incoming, stored, wipe } from './backups';
import { countTouches, killedAt, openWorld, restart } from './world';

const passphrase = 'lamp gravel otter nine';
const here = aNote({ id: 'here' as EntryId, text: 'here' });
const texts = async () => (await allEntries()).map((entry) => (entry as { text: string }).text).sort();

/** A file with an entry that is new, one that differs, and settings. */
async function aFile(): Promise<string> {
  await keepEntries([
    aNote({ id: 'new' as EntryId, text: 'new', at: noon - days(90) }),
    { ...here, text: 'theirs', editedAt: noon + 5 },
  ]);
  const text = await backupText();
  await wipe();
  return text;
}

beforeEach(openWorld);

describe('taking an import back', () => {
  test('leaves everything to the byte as it was', async () => {
    const file = await aFile();
    await keepEntries([here]);
    const before = await backupText();
    await bringIn(file, allTicked);
    expect(await texts()).toEqual(['new', 'theirs']);
    expect(await bringBack()).toBe(true);
    expect(await backupText()).toBe(before);
    expect(await readSnapshot()).toBeNull();
    expect(await bringBack()).toBe(false);
  });

  test('what was kept, changed or taken away since stays so', async () => {
    const file = await aFile();
    const other = aNote({ text: 'other', at: noon + 1 });
    await keepEntries([here, other]);
    await bringIn(file, allTicked);
    await keepEntries([aNote({ text: 'since', at: noon + 2 })]);
    await editEntry({ ...other, text: 'other, edited', editedAt: noon + 9 });
    await bringBack();
    expect(await texts()).toEqual(['here', 'other, edited', 'since']);
  });

  test('keeps only what changes, and lets it go after two weeks or at once', async () => {
    await keepEntries([aNote({ text: 'long ago', at: noon - days(300) }), here]);
    await bringIn('entryDate,entryContent\n2026-11-20,One.');
    expect(JSON.stringify((await stored())[snapshot.key])).not.toContain('long ago');
    await forgetSnapshot(Date.now() + days(13));
    expect(await readSnapshot()).toMatchObject({ why: 'import' });
    await forgetSnapshot(Date.now() + days(15));
    expect(await readSnapshot()).toBeNull();
    expect(JSON.stringify(await stored())).not.toContain('marks');
  });

  test('an entry taken away can be taken out of it as well', async () => {
    await keepEntries([here]);
    await bringIn('entryDate,entryContent\n2026-11-20,One.');
    await removeEntries([here]);
    await disk.set(withoutInSnapshot(here.id, await disk.get(snapshot.key)));
    expect(JSON.stringify(await stored())).not.toContain('"here"');
    await bringBack();
    expect(await texts()).toEqual([]);
  });

  test('under a lock it is sealed, and an import after it was opened again can still be taken back', async () => {
    const file = await aFile();
    await keepEntries([here]);
    await putLock(await prepareLock(passphrase, 1));
    await bringIn(file, allTicked);
    expect(JSON.stringify(await stored())).not.toContain('marks');
    await restart();
    await unlock(passphrase);
    await bringBack();
    expect(await texts()).toEqual(['here']);
  });
});

test('a full snapshot brings back everything that stood, and what is new since stays', async () => {
  await keepEntries([here]);
  await takeSnapshot('upgrade', noon);
  await disk.set({ 'entries:2026-11': { v: 1, value: [{ ...here, text: 'spoilt' }] } });
  await keepEntries([aNote({ text: 'since', at: noon + 1 })]);
  expect(await readSnapshot()).toEqual({ madeAt: noon, why: 'upgrade' });
  await bringBack();
  expect(await texts()).toEqual(['here', 'since']);
});

describe('killed in the middle', () => {
  test.each([false, true])('an import is whole or not there at all (after the write: %s)', async (after) => {
    const file = await incoming(await aFile());
    await keepEntries([here]);
    const start = await stored();
    const old = await backupText();
    const touches = await countTouches(() => restore(file, allTicked));
    const whole = await backupText();
    expect(touches).toBeGreaterThan(0);
    for (let n = 0; n < touches; n++) {
      await wipe();
      await disk.set(start);
      expect(await killedAt(n, after, () => restore(file, allTicked))).toBe(true);
      await restart();
      expect([old, whole]).toContain(await backupText());
      await restore(file, allTicked);
      expect(await backupText()).toBe(whole);
    }
  });

  test.each([false, true])('taking it back can be done again (after the write: %s)', async (after) => {
    const file = await incoming(await aFile());
    await keepEntries([here]);
    const old = await backupText();
    await restore(file, allTicked);
    const start = await stored();
    const touches = await countTouches(bringBack);
    for (let n = 0; n < touches; n++) {
      await wipe();
      await disk.set(start);
      await killedAt(n, after, bringBack);
      await restart();
      await bringBack();
      expect(await backupText()).toBe(old);
    }
  });
});
