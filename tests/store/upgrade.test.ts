import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as items from '@/store/items';
import { readPieces, writePieces } from '@/store/pieces';
import { read, update } from '@/store/stored';
import { unlock } from '@/store/vault';
import { examples, passphrase } from '../endure/examples';
import { see } from '../endure/perform';
import { countTouches, killedAt, openWorld, restart } from './world';

const { local } = fakeBrowser.storage;
beforeEach(openWorld);

describe('what earlier versions stored', () => {
  test('stands here as a frozen example for every version there is', () => {
    const versions = Object.values(items).flatMap((item) => ('version' in item ? [item.version] : []));
    const every = Array.from({ length: Math.max(...versions) }, (_, n) => n + 1);
    expect([...new Set(examples.map(({ version }) => version))].sort()).toEqual(every);
  });

  test.each(examples)('is read whole today: $name', async ({ stored, seen }) => {
    await local.set(stored);
    await unlock(passphrase);
    expect(await see()).toEqual(seen);
    expect(Object.keys(await local.get(null)).filter((key) => key.startsWith('quarantine:'))).toEqual([]);
  });
});

/** An item whose shape was changed twice: words in one text, then a list, then a list with a language. */
interface Invented {
  language: string;
  words: string[];
}
const invented: items.Item<Invented> = {
  key: 'invented',
  version: 3,
  fallback: { language: 'en', words: [] },
  check: (raw): raw is Invented => Array.isArray((raw as Invented).words) && !!(raw as Invented).language,
  upgrades: {
    1: (old) => (old as { text: string }).text.split(' '),
    2: (old) => ({ language: 'en', words: old }),
  },
};
const older = [
  { v: 1, value: { text: 'it held today' } },
  { v: 2, value: ['it', 'held', 'today'] },
  { v: 3, value: { language: 'en', words: ['it', 'held', 'today'] } },
];
const was = ['it', 'held', 'today'];

describe.each(older)('an item of version $v in a Mendful that knows three', (raw) => {
  test('is read as it would be written today, and stays as it is until it is changed', async () => {
    await local.set({ invented: raw });
    expect(await read(invented)).toEqual({ language: 'en', words: was });
    expect(await local.get('invented')).toEqual({ invented: raw });
  });

  test('killed at any write of its first change, it is whole in the old shape or in the new one', async () => {
    const change = () => update(invented, (value) => ({ ...value, words: [...value.words, 'again'] }));
    await local.set({ invented: raw });
    const touches = await countTouches(change);
    expect(touches).toBeGreaterThan(0);
    const stood = new Set<number>();
    for (let n = 0; n < 2 * touches; n++) {
      await local.clear();
      await local.set({ invented: raw });
      await killedAt(n >> 1, n % 2 === 1, change);
      await restart();
      const { words } = await read(invented);
      expect([was, [...was, 'again']]).toContainEqual(words);
      expect(Object.keys(await local.get(null)).filter((key) => key.startsWith('quarantine:'))).toEqual([]);
      stood.add(words.length);
    }
    expect([...stood].sort()).toEqual([3, 4]);
  });
});

test('what a later version wrote is set aside whole before anything is written in its place', async () => {
  const later = { v: 4, value: { secret: 'of a later version' } };
  await local.set({ invented: later });
  expect(await read(invented)).toEqual(invented.fallback);
  await update(invented, (value) => ({ ...value, words: ['new'] }));
  const all = await local.get(null);
  const aside = Object.keys(all).filter((key) => key.startsWith('quarantine:invented:'));
  expect(aside.map((key) => all[key])).toEqual([later]);
});

test('a list whose shape was changed is upgraded as a whole, and a bad piece takes no other with it', () => {
  const shape = {
    version: 2,
    upgrades: { 1: (old: unknown) => (old as string[]).map((text) => ({ text })) },
  };
  const isPiece = (raw: unknown): raw is { text: string } =>
    typeof (raw as { text: unknown }).text === 'string';
  const read = readPieces({ v: 1, value: ['one', 2, 'three'] }, shape, isPiece);
  expect(read).toEqual({ items: [{ text: 'one' }, { text: 'three' }], unreadable: [{ text: 2 }] });
  expect(writePieces('list:x', shape, read.items, read, 7)).toEqual({
    'list:x': { v: 2, value: read.items },
    'quarantine:list:x:7': { v: 2, value: [{ text: 2 }] },
  });
});
