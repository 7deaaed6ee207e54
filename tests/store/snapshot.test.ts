import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { EntryId } from '@/core/model/entry';
import type { ListItem } from '@/core/model/list';
import { defaultProfile } from '@/core/model/profile';
import * as disk from '@/store/disk';
import { ownPrompts, profile, shards, snapshot } from '@/store/items';
import { editEntry, keepEntries, removeEntries } from '@/store/journal';
import { editItem, keepItem, removeItem } from '@/store/lists';
import { forgetPracticeDraft, savePracticeDraft } from '@/store/practice-draft';
import { restore } from '@/store/restore';
import { bringBack, forgetSnapshot, readSnapshot, takeSnapshot } from '@/store/snapshot';
import { update } from '@/store/stored';
import { type Forms, upgradeStored } from '@/store/upgrade-stored';
import { prepareLock, putLock, turnLockOff, unlock } from '@/store/vault';
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
    expect(JSON.stringify(await stored()).split('long ago')).toHaveLength(2);
    await forgetSnapshot(Date.now() + days(13));
    expect(await readSnapshot()).toMatchObject({ why: 'import' });
    await forgetSnapshot(Date.now() + days(15));
    expect(await readSnapshot()).toBeNull();
    expect(JSON.stringify(await stored())).not.toContain('marks');
  });

  test('a second one takes the place of the first, of which nothing is left', async () => {
    await keepEntries([here]);
    await bringIn('entryDate,entryContent\n2026-11-20,One.');
    await bringIn('entryDate,entryContent\n2026-09-20,Two.');
    expect(
      Object.values(await stored()).filter((raw) => JSON.stringify(raw).includes('"here"')),
    ).toHaveLength(1);
    await bringBack();
    expect(await texts()).toEqual(['One.', 'here']);
    expect(Object.keys(await stored()).filter((key) => key.startsWith(snapshot.prefix))).toEqual([]);
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

describe('what is taken away or changed goes out of the snapshot in the same write', () => {
  const item: ListItem = {
    id: 'i1',
    madeAt: noon,
    offsetMinutes: 0,
    answers: [{ field: 'need', value: 'planted' }],
    state: 'open',
    outcomes: [],
  };
  const planted = aNote({ id: 'p' as EntryId, text: 'planted' });
  const other = aNote({ text: 'other', at: noon + 1 });
  const half = { practice: 'clarity', itemId: null, step: '', at: noon } as const;
  const acts: [string, () => Promise<unknown>, () => Promise<unknown>][] = [
    ['an entry', () => keepEntries([planted, other]), () => removeEntries([planted])],
    ['a whole day', () => keepEntries([planted, other]), () => removeEntries([planted, other])],
    [
      'words of an entry',
      () => keepEntries([planted]),
      () => editEntry({ ...planted, text: 'since', editedAt: noon }),
    ],
    ['a thing on a list', () => keepItem('boundaries', item), () => removeItem('boundaries', 'i1')],
    ['words of it', () => keepItem('boundaries', item), () => editItem('boundaries', 'i1', [], noon)],
    [
      'a question of one’s own',
      () =>
        update(ownPrompts, () => ({ use: 'mixed' as const, prompts: [{ id: 'own-1', text: 'planted' }] })),
      () => update(ownPrompts, (was) => ({ ...was, prompts: [] })),
    ],
    [
      'a word of one’s own',
      () => update(profile, (was) => ({ ...was, ownWords: ['planted'] })),
      () => update(profile, (was) => ({ ...was, ownWords: [] })),
    ],
    [
      'a draft that is let go',
      () => savePracticeDraft({ ...half, answers: [{ field: 'hurt', value: 'planted' }] }),
      () => forgetPracticeDraft({ practice: 'clarity', itemId: null }),
    ],
  ];
  test.each(acts)('%s', async (_, keep, takeAway) => {
    await keep();
    await keepEntries([aNote({ text: 'long ago', at: noon - days(90) })]);
    for (const before of [() => takeSnapshot('lock', noon), () => bringIn(everywhere(), allTicked)]) {
      await before();
      expect(await readSnapshot()).not.toBeNull();
    }
    await takeAway();
    const left = await stored();
    expect(Object.keys(left).filter((key) => JSON.stringify(left[key]).includes('planted'))).toEqual([]);
    await bringBack();
    expect(JSON.stringify(await stored())).not.toContain('planted');
  });

  /** A file that brings something for every key that holds words, so that all of them stand in the snapshot. */
  const everywhere = () =>
    JSON.stringify({
      format: 'mendful-backup',
      version: 1,
      items: {
        'entries:2026-11': { v: 1, value: [aNote({ text: 'new' })] },
        'list:boundaries': { v: 1, value: [{ ...item, id: 'i9', answers: [] }] },
        'own-prompts': { v: 1, value: { use: 'mixed', prompts: [{ id: 'own-9', text: 'New?' }] } },
        profile: { v: 1, value: { ...defaultProfile, role: 'hurt' } },
        'practice-drafts': { v: 1, value: [{ ...half, practice: 'apology', answers: [] }] },
      },
    });

  test('what came in and was taken away and brought back goes with the import', async () => {
    await bringIn('entryDate,entryContent\n2026-11-20,One.');
    const [came] = await allEntries();
    await removeEntries([came!]);
    await keepEntries([came!], { again: true });
    await bringBack();
    expect(await texts()).toEqual([]);
  });
});

describe('what an earlier version stored', () => {
  const older = (text: string) => ({ v: 1, value: [{ ...here, words: text }] });
  const forms: Forms = {
    byKey: {},
    byPrefix: {
      [shards.prefix]: {
        version: 2,
        upgrades: {
          1: (old) =>
            (old as Record<string, unknown>[]).map(({ words, ...entry }) => ({ ...entry, text: words })),
        },
      },
    },
  };

  test('is brought up in one write, with the way back, whole or not at all', async () => {
    const start = {
      'entries:2026-10': older('old'),
      'entries:2026-11': older('new'),
      'list:x': { v: 1, value: [] },
    };
    await disk.set(start);
    const touches = await countTouches(() => upgradeStored(noon, forms));
    const up = await stored();
    expect(up).toMatchObject({
      'entries:2026-10': { v: 2, value: [{ text: 'old' }] },
      'list:x': start['list:x'],
    });
    for (let n = 0; n < 2 * touches; n++) {
      await wipe();
      await disk.set(start);
      expect(await killedAt(n >> 1, n % 2 === 1, () => upgradeStored(noon, forms))).toBe(true);
      await restart();
      expect([start, up]).toContainEqual(await stored());
    }
    expect(await readSnapshot()).toEqual({ madeAt: noon, why: 'upgrade' });
    await bringBack();
    expect(await stored()).toMatchObject(start);
  });

  test('is left alone where it cannot be brought up, and nothing is read where nothing could be older', async () => {
    const odd = { 'entries:2026-10': { v: 1, value: 'no list' }, 'entries:2026-11': { v: 3, value: [] } };
    await disk.set(odd);
    expect(await upgradeStored(noon, forms)).toBe(false);
    expect(await stored()).toEqual(odd);
    const get = vi.spyOn(disk, 'get');
    expect(await upgradeStored(noon)).toBe(false);
    expect(get).not.toHaveBeenCalled();
  });
});

describe('before the lock is turned on, changed or off', () => {
  test('how it was is kept, sealed like the rest, and can be brought back', async () => {
    await keepEntries([here]);
    await putLock(await prepareLock(passphrase, 1));
    expect(await readSnapshot()).toMatchObject({ why: 'lock' });
    expect(JSON.stringify(await stored())).not.toContain('"here"');
    await disk.set({ 'entries:2026-11': { v: 1, value: [] } });
    await turnLockOff();
    // The last one counts: what stood before it was turned off.
    await bringBack();
    expect(await texts()).toEqual([]);
  });
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
