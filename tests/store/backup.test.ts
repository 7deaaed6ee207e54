import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDraft } from '@/core/model/draft';
import type { Entry, EntryId } from '@/core/model/entry';
import type { ListItem } from '@/core/model/list';
import { recordRaised } from '@/store/asked';
import { makeSealedBackup } from '@/store/backup';
import { noteBackup, noteNudge, offerBackups } from '@/store/backup-told';
import { saveDraft } from '@/store/draft';
import { fileWork } from '@/store/file-work';
import { backup, look, ownPrompts, profile, pulse, rhythm, tastes } from '@/store/items';
import { keepEntries } from '@/store/journal';
import { keepItem } from '@/store/lists';
import { lockNow } from '@/store/lock-state';
import { Locked } from '@/store/locked';
import { savePracticeDraft } from '@/store/practice-draft';
import { previewRestore, restore } from '@/store/restore';
import { read, update } from '@/store/stored';
import { prepareLock, putLock } from '@/store/vault';
import { sampleBytes, sampleNames } from '../core/import/parts';
import { aCheckIn, aMark, aNote, aPractised, aRaised, aReflection, aWeekly, days, noon } from '../facts';
import {
  allEntries,
  allTicked,
  backupText,
  bringIn,
  bytesOf,
  incoming,
  madeAt,
  stored,
  tryRead,
  wipe,
} from './backups';
import { openWorld, restart } from './world';

const item = (some: Partial<ListItem> = {}): ListItem => ({
  id: 'i1',
  madeAt: noon,
  offsetMinutes: 60,
  answers: [{ field: 'need', value: 'Quiet after ten.' }],
  state: 'open',
  outcomes: [],
  ...some,
});

async function fill() {
  await keepEntries([
    aCheckIn({ words: ['sad'], note: 'Grüße, 🌧️ "und" mehr\n\u2028' }),
    aNote({ at: noon - days(40) }),
    aReflection(),
    aWeekly(),
    aMark(),
    aPractised(),
  ]);
  await keepItem('boundaries', item({ outcomes: [{ at: noon, outcome: 'kept', note: '', scale: 3 }] }));
  await keepItem('promises', item({ id: 'i2' }));
  await recordRaised(aRaised());
  await saveDraft({ ...emptyDraft, good: 'half a sen' });
  await savePracticeDraft({ practice: 'clarity', itemId: null, step: 'hurt', answers: [], at: noon });
  await update(profile, (value) => ({ ...value, role: 'both' as const, ownWords: ['seasick'] }));
  await update(rhythm, (value) => ({ ...value, seed: 7 }));
  await update(look, (value) => ({ ...value, theme: 'dark' as const }));
  await update(tastes, () => [{ promptId: 'pace-x', says: 'more' as const, close: false, at: noon }]);
  await update(ownPrompts, () => ({ use: 'alone' as const, prompts: [{ id: 'own-1', text: 'What now?' }] }));
  await update(pulse, (value) => ({ ...value, kept: 11 }));
  await fakeBrowser.storage.local.set({ 'quarantine:entries:2026-10:5': { v: 9, value: ['?'] } });
}

beforeEach(openWorld);

describe('a backup', () => {
  test('holds everything as it stands, what could not be read included, and nothing of the lock', async () => {
    await fill();
    await putLock(await prepareLock('lamp gravel otter nine', 1));
    await noteBackup(noon);
    const { items, ...head } = JSON.parse(await backupText());
    expect(head).toEqual({ format: 'mendful-backup', version: 1, madeAt });
    expect(Object.keys(items).sort()).toEqual(
      Object.keys(await stored())
        .filter((key) => !/^(ground|vault|backup|snapshot)/.test(key))
        .sort(),
    );
    expect(JSON.stringify(items)).toContain('Quiet after ten.');
    expect(JSON.stringify(items)).not.toContain('sealed');
  });

  test('is the same text whatever order a browser gives keys back in', async () => {
    await fill();
    const before = await backupText();
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, one]) => [key, turned(one)]),
            )
          : value;
    await fakeBrowser.storage.local.set(turned(await stored()) as Record<string, unknown>);
    expect(await backupText()).toBe(before);
  });

  test('has a line for each entry', async () => {
    await fill();
    const lines = (await backupText()).split('\n');
    for (const entry of await allEntries())
      expect(lines.filter((line) => line.includes(`"id":"${entry.id}"`))).toHaveLength(1);
  });

  test('cannot be made while the lock is closed', async () => {
    await keepEntries([aNote()]);
    await putLock(await prepareLock('lamp gravel otter nine', 1));
    await lockNow();
    await expect(backupText()).rejects.toThrow(Locked);
  });

  test('brought into an empty Mendful is the same backup, to the byte', async () => {
    await fill();
    const before = await backupText();
    await wipe();
    await bringIn(before, allTicked);
    expect(await backupText()).toBe(before);
  });

  test('brought in where it was made changes nothing, however often', async () => {
    await fill();
    const before = await stored();
    const text = await backupText();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockClear();
    expect(await bringIn(text, allTicked)).toEqual({ added: 0, changed: 0, wrote: false });
    expect(set).not.toHaveBeenCalled();
    expect(await stored()).toEqual(before);
  });

  test('sealed opens with its passphrase, and with no other', async () => {
    await fill();
    const passphrase = 'lamp grave\u0301l';
    const seal: typeof fileWork.sealFile = (of) => fileWork.sealFile({ ...of, workFactor: 2 });
    const file = await makeSealedBackup(passphrase, seal, { madeAt });
    const plain = await backupText();
    expect(new TextDecoder('latin1').decode(file)).not.toContain('Quiet after ten');
    expect(await tryRead(file)).toEqual({ fault: 'sealed' });
    expect(await tryRead(file, 'lamp gravel')).toEqual({ fault: 'wrong-passphrase' });
    await wipe();
    // Typed on another keyboard, the same letters may come as other signs.
    await restore(await incoming(file, passphrase.normalize('NFC')), allTicked);
    expect(await backupText()).toBe(plain);
  });
});

test('any journal comes back to the byte, in whatever order it was written', async () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((one) => one.isWellFormed());
  const entry = fc
    .record({
      at: fc.integer({ min: 0, max: noon }),
      offsetMinutes: fc.integer({ min: -720, max: 840 }),
      text,
    })
    .chain(({ text: said, ...base }) =>
      fc.constantFrom<Entry>(
        aNote({ ...base, text: said }),
        aCheckIn({ ...base, note: said }),
        aMark({ ...base, text: said }),
      ),
    );
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { maxLength: 30 }), fc.boolean(), async (entries, locked) => {
      await wipe();
      await restart();
      const own = entries.map((one, n) => ({ ...one, id: `p${n}` as EntryId }));
      for (const one of own) await keepEntries([one]);
      if (locked) await putLock(await prepareLock('lamp gravel otter nine', 1));
      const before = await backupText();
      await wipe();
      await bringIn(before, allTicked);
      expect(await backupText()).toBe(before);
      expect(await allEntries()).toHaveLength(own.length);
    }),
    { numRuns: 40 },
  );
});

describe('the first versions of the file', () => {
  test('are read, and what cannot be is told with its place and set aside whole', async () => {
    const file = await incoming(sampleBytes('mendful-0.json'));
    expect(file.unread).toMatchObject([{ line: 2, place: 'entries:2026-11', why: 'misshapen' }]);
    await restore(file, allTicked);
    expect((await allEntries()).map(({ id }) => id)).toEqual(['n1']);
    expect(await read(look)).toMatchObject({ theme: 'dark' });
    expect(await backupText()).toContain('yesterday');
    const before = await stored();
    await bringIn(sampleBytes('mendful-0.json'), allTicked);
    expect(await stored()).toEqual(before);
  });
});

describe('what has the right shape and makes no sense', () => {
  const never = 9_007_199_254_740_991;
  const cases: [string, string, unknown][] = [
    ['an entry on no day of any calendar', 'entries:2026-11', [{ ...aNote(), at: never }]],
    ['an entry that was edited after the end of time', 'entries:2026-11', [{ ...aNote(), editedAt: never }]],
    ['a living thing made then', 'list:boundaries', [item({ madeAt: never })]],
    ['a record of what was asked then', 'asked', [aRaised({ raisedAt: never })]],
    ['a reminder for a day that does not exist', 'reminders', [{ on: '2026-02-31', time: null }]],
    ['a key that no version knows', 'moods', [1]],
    ['a value of a later version', 'tastes', 'later'],
  ];
  test.each(cases)('%s is told and set aside, and everything else goes on', async (_, key, value) => {
    const items = { [key]: { v: value === 'later' ? 2 : 1, value } };
    const file = await incoming(JSON.stringify({ format: 'mendful-backup', version: 1, items }));
    expect(file.unread).toHaveLength(1);
    expect(file.unread[0]).toMatchObject({ place: key });
    expect((await restore(file, allTicked)).added).toBe(0);
    const keys = Object.keys(await stored());
    expect(keys.filter((name) => name.startsWith(`quarantine:${key}:`))).toHaveLength(1);
    expect(keys).not.toContain(key);
  });

  test('the lock, its keys and the way back of another device never come in', async () => {
    const items = {
      vault: { v: 1, value: null },
      ground: 1,
      'inbox:x': 2,
      'filler:0': 3,
      backup: 4,
      snapshot: 5,
    };
    await bringIn(JSON.stringify({ format: 'mendful-backup', version: 1, items }), allTicked);
    expect(await stored()).toEqual({});
  });

  test('a name that means something to objects changes none', async () => {
    const text = `{"format":"mendful-backup","version":1,"__proto__":{"polluted":1},"items":{"__proto__":{"v":1},
      "entries:2026-11":{"v":1,"value":[{"__proto__":{"polluted":1}},${JSON.stringify(aNote())}]},
      "constructor":{"prototype":{"polluted":1}}}}`;
    expect((await bringIn(text)).added).toBe(1);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(JSON.stringify(await stored())).not.toContain('__proto__');
  });
});

describe('bringing in', () => {
  test('keeps what is here and adds what is new; settings stay unless they are ticked', async () => {
    await fill();
    const text = await backupText();
    await wipe();
    const mine = aNote({ text: 'mine' });
    await keepEntries([mine]);
    await update(look, (value) => ({ ...value, theme: 'light' as const }));
    const preview = await previewRestore(await incoming(text));
    expect(preview.entries).toMatchObject({ same: 0, differs: [] });
    expect(preview.entries.fresh).toHaveLength(6);
    expect(preview.settings).toEqual([
      { key: 'rhythm', isSet: false },
      { key: 'look', isSet: true },
      { key: 'profile', isSet: false },
    ]);
    await bringIn(text);
    expect(await allEntries()).toContainEqual(mine);
    expect(await allEntries()).toHaveLength(7);
    expect(await read(look)).toMatchObject({ theme: 'light' });
    expect(await read(profile)).toMatchObject({ role: null });
  });

  const older = aNote({ id: 'both' as EntryId, text: 'first' });
  const newer: Entry = { ...older, text: 'second', editedAt: noon + 5 } as Entry;
  const texts = async () => (await allEntries()).map((entry) => (entry as { text: string }).text).sort();
  const cases = [
    ['newer', newer, older, ['second'], 0],
    ['newer', older, newer, ['second'], 1],
    ['mine', older, newer, ['first'], 0],
    ['theirs', newer, older, ['first'], 1],
    ['both', newer, older, ['first', 'second'], 0],
  ] as const;
  test.each(cases)(
    'where an entry differs, %s does what it says, once',
    async (way, here, there, left, changed) => {
      await keepEntries([there]);
      const text = await backupText();
      await wipe();
      await keepEntries([here]);
      const choice = { ...allTicked, differs: { ...allTicked.differs, entries: way } };
      const preview = await previewRestore(await incoming(text));
      expect(preview.entries.differs).toEqual([
        { mine: here, theirs: there, newer: there === newer ? 'theirs' : 'mine' },
      ]);
      expect((await bringIn(text, choice)).changed).toBe(changed);
      expect(await texts()).toEqual(left);
      const once = await backupText();
      await bringIn(text, choice);
      expect(await backupText()).toBe(once);
    },
  );

  test('an entry that was moved to another day stands there once', async () => {
    const moved = aNote({ id: 'm' as EntryId, at: noon - days(60), editedAt: noon + 9 });
    await keepEntries([moved]);
    const text = await backupText();
    await wipe();
    await keepEntries([{ ...moved, at: noon, editedAt: noon } as Entry]);
    await bringIn(text);
    expect(await allEntries()).toEqual([moved]);
  });

  test('what was found of a living thing on two devices is not lost', async () => {
    const found = (at: number) => ({ at, outcome: 'kept', note: `${at}`, scale: null });
    await keepItem('boundaries', item({ outcomes: [found(noon + 1)] }));
    const text = await backupText();
    await wipe();
    await keepItem('boundaries', item({ outcomes: [found(noon + 2)] }));
    await bringIn(text);
    const { items } = JSON.parse(await backupText());
    expect(items['list:boundaries'].value[0].outcomes.map(({ at }: { at: number }) => at)).toEqual([
      noon + 1,
      noon + 2,
    ]);
  });

  test('the count of moments only grows, and by what came in', async () => {
    await keepEntries([aNote()]);
    await update(pulse, (value) => ({ ...value, kept: 30 }));
    await bringIn('entryDate,entryContent\n2026-11-20,One.\n2026-11-19,Two.');
    expect((await read(pulse)).kept).toBe(32);
  });

  test.each(sampleNames)('%s twice is the same as once', async (name) => {
    const first = await bringIn(sampleBytes(name));
    const once = await stored();
    expect(first.wrote).toBe(true);
    expect(await bringIn(sampleBytes(name))).toMatchObject({ added: 0, changed: 0, wrote: false });
    expect(await stored()).toEqual(once);
  });

  test('is refused as a whole when storage refuses', async () => {
    await keepEntries([aNote()]);
    const before = await stored();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(bringIn(sampleBytes('daylio.csv'))).rejects.toThrow('quota');
    expect(await stored()).toEqual(before);
  });

  test('is refused while the lock is closed, and what comes in is sealed like the rest', async () => {
    await putLock(await prepareLock('lamp gravel otter nine', 1));
    const file = bytesOf('entryDate,entryContent\n2026-11-20,Secret soup.');
    await bringIn(file);
    expect(JSON.stringify(await stored())).not.toContain('soup');
    await lockNow();
    await expect(bringIn(file)).rejects.toThrow(Locked);
  });
});

describe('how old the last backup is', () => {
  test('is written down on this device and goes into no backup', async () => {
    await noteBackup(5);
    await noteNudge(6);
    await offerBackups(false);
    expect(await read(backup)).toEqual({ madeAt: 5, nudgedAt: 6, off: true });
    expect(JSON.parse(await backupText()).items).toEqual({});
  });
});
