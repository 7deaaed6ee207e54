import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { backupWords } from '@/content/words/backup';
import { fileFaults, whyNots } from '@/core/import/arrived';
import { dayOf } from '@/core/model/day';
import { ways } from '@/core/portable/merge-pieces';
import { isEntry } from '@/store/checks';
import { fileWork } from '@/store/file-work';
import { keepEntries } from '@/store/journal';
import { keepItem, readLists } from '@/store/lists';
import { previewRestore, restore } from '@/store/restore';
import { bringBack } from '@/store/snapshot';
import { sampleBytes, sampleNames } from '../core/import/parts';
import { aCheckIn, aNote, aReflection, noon } from '../facts';
import { allEntries, allTicked, backupText, bytesOf, stored, tryRead, wipe } from './backups';
import { hostileFile } from './hostile';
import { openWorld } from './world';

/** Ten thousand in a closing run: FUZZ_RUNS=10000. */
const numRuns = Number(process.env.FUZZ_RUNS ?? 300);
const mine = aNote({ text: 'mine' });

async function realFiles(): Promise<Uint8Array[]> {
  await keepEntries([aCheckIn({ words: ['sad'], note: 'a, "b"\nc' }), aNote(), aReflection()]);
  await keepItem('boundaries', {
    id: 'i1',
    madeAt: noon,
    offsetMinutes: 0,
    answers: [],
    state: 'open',
    outcomes: [],
  });
  const own = bytesOf(await backupText());
  await wipe();
  const sealed = await fileWork.sealFile({ bytes: own, passphrase: 'x', workFactor: 1 });
  return [own, own, own, sealed, ...sampleNames.map(sampleBytes)];
}

beforeEach(openWorld);

test('whatever a file holds, there is a sentence for it, and nothing of mine is lost', async () => {
  const files = await realFiles();
  await keepEntries([mine]);
  const start = await stored();
  const before = await backupText();
  await fc.assert(
    fc.asyncProperty(hostileFile(files), fc.constantFrom(...ways), async ({ bytes }, way) => {
      const read = await tryRead(bytes, 'x');
      expect(await stored()).toEqual(start);
      if ('fault' in read) {
        expect(backupWords.fault[read.fault]).toMatch(/\.$/);
        return;
      }
      for (const { why } of read.unread) expect(backupWords.whyNot[why]).toMatch(/\.$/);
      await previewRestore(read);
      const differs = { entries: way, lists: way, questions: way };
      await restore(read, { ...allTicked, differs });
      const entries = await allEntries();
      expect(entries).toContainEqual(mine);
      for (const entry of entries) expect(isEntry(entry) && dayOf(entry)).toMatch(/^\d{4}-\d\d-\d\d$/);
      for (const { unreadable } of (await readLists()).values()) expect(unreadable).toEqual([]);
      const once = await backupText();
      await restore(read, { ...allTicked, differs });
      expect(await backupText()).toBe(once);
      if (once !== before) await bringBack();
      expect(await backupText()).toBe(before);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      await wipe();
      const { local } = (await import('wxt/testing/fake-browser')).fakeBrowser.storage;
      await local.set(start);
    }),
    { numRuns, endOnFailure: true },
  );
}, 1_800_000);

describe('a file out of all measure', () => {
  const of = (begin: string, again: string, bytes = 24_000_000) =>
    bytesOf(begin + again.repeat(bytes / again.length));
  const cases: [string, Uint8Array, string][] = [
    ['larger than may be read', new Uint8Array(64 * 1024 * 1024 + 1), 'huge'],
    ['nothing', new Uint8Array(), 'empty'],
    ['only spaces', of('', ' \n', 100), 'empty'],
    ['lists in lists without end', of('', '['), 'deep'],
    ['objects in objects without end', of('', '{"a":'), 'deep'],
    ['more things than there can be', of('[', '[],'), 'many'],
    ['more numbers than there can be', of('[', '1,'), 'many'],
    ['one text without an end', of('["', 'a'), 'broken'],
    ['a text of nothing but escapes', of('["', '\\'), 'broken'],
    ['a table of nothing but quotation marks', of('entryDate,entryContent\n', '"'), 'none'],
    ['a table of nothing but commas', of('entryDate,entryContent\n', ','), 'none'],
    ['a table with more lines than there can be', of('entryDate,entryContent\n', 'x,y\n', 2_000_000), 'many'],
    ['a line of commas for a head', of('', ','), 'unknown'],
    ['lines with more cells than any table', of('entryDate,entryContent\n', `${','.repeat(300)}\n`), 'many'],
    ['a packed file', bytesOf('PK\x03\x04 and so on'), 'packed'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe), 'not-text'],
    ['a letter', bytesOf('Dear Ana,\nhow are you?'), 'unknown'],
    ['a backup of a later version', bytesOf('{"format":"mendful-backup","version":2,"items":{}}'), 'newer'],
    [
      'a file of age that is sealed to a key',
      bytesOf('age-encryption.org/v1\n-> X25519 abc\n'),
      'sealed-otherwise',
    ],
    [
      'a file of age made to freeze',
      bytesOf('age-encryption.org/v1\n-> scrypt c2FsdA 30\n'),
      'sealed-otherwise',
    ],
  ];
  test.each(cases)('%s is told for what it is', async (_, bytes, fault) => {
    const read = await tryRead(bytes);
    if (fault === 'none') expect('unread' in read && read.unread.length).toBeGreaterThan(0);
    else expect(read).toEqual({ fault });
  });
});

test('every reason has its sentence', () => {
  expect(Object.keys(backupWords.fault).sort()).toEqual([...fileFaults].sort());
  expect(Object.keys(backupWords.whyNot).sort()).toEqual([...whyNots].sort());
});
