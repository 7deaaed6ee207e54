import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ListItem } from '@/core/model/list';
import type { PracticeDraft } from '@/core/model/practice-draft';
import { practiceDrafts } from '@/store/items';
import { keepEntries, readMonths } from '@/store/journal';
import { editItem, itemsOf, keepItem, moveItem, readLists, recordOutcome, removeItem } from '@/store/lists';
import {
  forgetPracticeDraft,
  practiceDraftSettled,
  savePracticeDraft,
  unsavedPracticeDrafts,
} from '@/store/practice-draft';
import { read } from '@/store/stored';
import { aPractised, noon } from '../facts';

const stored = () => fakeBrowser.storage.local.get(null);
let count = 0;
const anItem = (need: string, some: Partial<ListItem> = {}): ListItem => ({
  id: `i${++count}`,
  madeAt: noon + count,
  offsetMinutes: 60,
  answers: [{ field: 'need', value: need }],
  state: 'open',
  outcomes: [],
  ...some,
});
const aDraft = (text: string, some: Partial<PracticeDraft> = {}): PracticeDraft => ({
  practice: 'boundaries',
  itemId: null,
  step: 'need',
  answers: [{ field: 'need', value: text }],
  at: noon,
  ...some,
});
const boundaries = async () => (await readLists()).get('boundaries')!.items;

describe('a living list', () => {
  test('keeps, changes, finishes, restores and forgets its things', async () => {
    const one = anItem('Quiet.');
    const two = anItem('Time.');
    await keepItem('boundaries', two);
    await keepItem('boundaries', one);
    expect(await boundaries()).toEqual([one, two]);
    await editItem('boundaries', one.id, [{ field: 'need', value: 'Sleep.' }], 9);
    const outcome = { at: 7, outcome: 'tested', note: 'Once.', scale: null };
    await recordOutcome('boundaries', one.id, outcome, null);
    await moveItem('boundaries', two.id, 'set-down');
    expect(await boundaries()).toEqual([
      { ...one, answers: [{ field: 'need', value: 'Sleep.' }], editedAt: 9, outcomes: [outcome] },
      { ...two, state: 'set-down' },
    ]);
    await moveItem('boundaries', two.id, 'open');
    await removeItem('boundaries', one.id);
    expect(await boundaries()).toEqual([two]);
    await keepItem('boundaries', one);
    expect(await boundaries()).toEqual([one, two]);
  });

  test('an outcome can bring a thing to its end, in one write', async () => {
    const one = anItem('x');
    await keepItem('promises', one);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await recordOutcome('promises', one.id, { at: 7, outcome: 'kept', note: '', scale: null }, 'finished');
    expect(set).toHaveBeenCalledTimes(1);
    expect((await readLists()).get('promises')!.items[0]).toMatchObject({
      state: 'finished',
      outcomes: [{ at: 7 }],
    });
  });

  test('lists of other practices stay as they are', async () => {
    await keepItem('boundaries', anItem('x'));
    await keepItem('promises', anItem('y'));
    const lists = itemsOf(await readLists());
    expect([...lists].filter(([, items]) => items.length).map(([id]) => id)).toEqual([
      'boundaries',
      'promises',
    ]);
  });

  test('twenty writers at once lose nothing', async () => {
    await Promise.all(Array.from({ length: 20 }, () => keepItem('boundaries', anItem('x'))));
    expect(await boundaries()).toHaveLength(20);
  });

  test('any words, up to ten thousand of them, come back exactly', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        '<b onclick="x()">bold</b>',
        'שלום, עולם',
        '🌱👨‍👩‍👧‍👦',
        'w '.repeat(5_000),
        '\r\n\t a\u0000',
      ),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const item = anItem(text);
        await keepItem('boundaries', item);
        expect((await boundaries()).find(({ id }) => id === item.id)).toEqual(item);
      }),
      { numRuns: 40 },
    );
  });
});

describe('keeping and its draft', () => {
  test('are one write: the thing stands and its draft is gone; other drafts stay', async () => {
    await savePracticeDraft(aDraft('half'));
    await savePracticeDraft(aDraft('other', { practice: 'clarity' }));
    await savePracticeDraft(aDraft('changing', { itemId: 'i-x' }));
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await keepItem('boundaries', anItem('whole'), { practice: 'boundaries', itemId: null });
    expect(set).toHaveBeenCalledTimes(1);
    expect((await read(practiceDrafts)).map(({ practice, itemId }) => [practice, itemId])).toEqual([
      ['clarity', null],
      ['boundaries', 'i-x'],
    ]);
  });

  test('an entry of the journal clears its draft in the same write', async () => {
    await savePracticeDraft(aDraft('half', { practice: 'clarity' }));
    const entry = aPractised();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await keepEntries([entry], { practised: { practice: 'clarity', itemId: null } });
    expect(set).toHaveBeenCalledTimes(1);
    expect(await read(practiceDrafts)).toEqual([]);
    expect((await readMonths(['2026-11'])).get('2026-11')!.entries).toEqual([entry]);
  });

  test('when storage refuses nothing has changed, and it says what storage said', async () => {
    await savePracticeDraft(aDraft('half'));
    await keepItem('boundaries', anItem('there'));
    const before = await stored();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    const kept = keepItem('boundaries', anItem('new'), { practice: 'boundaries', itemId: null });
    await expect(kept).rejects.toThrow('quota exceeded');
    expect(await stored()).toEqual(before);
  });
});

describe('what cannot be read', () => {
  const bad = { id: 'x', state: 'half-open' };
  test('one bad thing takes no other with it, and is set aside whole by the next write', async () => {
    const good = anItem('good');
    await fakeBrowser.storage.local.set({ 'list:boundaries': { v: 1, value: [bad, good] } });
    expect((await readLists()).get('boundaries')).toEqual({ items: [good], unreadable: [bad] });
    await keepItem('boundaries', anItem('new'));
    const aside = Object.entries(await stored()).filter(([key]) =>
      key.startsWith('quarantine:list:boundaries:'),
    );
    expect(aside.map(([, raw]) => raw)).toEqual([{ v: 1, value: [bad] }]);
    expect(await boundaries()).toHaveLength(2);
  });

  test.each([
    ['a list from a later version', { v: 9, value: ['?'] }],
    ['something that is no envelope', 'a list, honest'],
    ['an envelope round something that is no list', { v: 1, value: 5 }],
  ])('%s reads as empty and is set aside whole', async (_, raw) => {
    await fakeBrowser.storage.local.set({ 'list:boundaries': raw });
    expect(await boundaries()).toEqual([]);
    await keepItem('boundaries', anItem('new'));
    const aside = Object.entries(await stored()).filter(([key]) =>
      key.startsWith('quarantine:list:boundaries:'),
    );
    expect(aside.map(([, value]) => value)).toEqual([raw]);
  });
});

describe('a draft', () => {
  test('is written with the first letter at once and after it only with the newest', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await Promise.all(['T', 'Te', 'Tea', 'Tea w'].map((text) => savePracticeDraft(aDraft(text))));
    expect(set).toHaveBeenCalledTimes(2);
    expect(await read(practiceDrafts)).toEqual([aDraft('Tea w')]);
    expect(unsavedPracticeDrafts()).toEqual([]);
  });

  test('of one practice leaves those of others alone, typed at the same time', async () => {
    const drafts = [aDraft('a'), aDraft('b', { practice: 'clarity' }), aDraft('c', { itemId: 'i-1' })];
    await Promise.all(drafts.map(savePracticeDraft));
    expect(await read(practiceDrafts)).toEqual(drafts);
  });

  test('of any length is kept as typed: whether it can be kept is asked later', async () => {
    const long = aDraft('x'.repeat(50_000));
    await savePracticeDraft(long);
    expect(await read(practiceDrafts)).toEqual([long]);
  });

  test('says when storage refuses, and the next letter tries again', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(savePracticeDraft(aDraft('T'))).rejects.toThrow('quota exceeded');
    await savePracticeDraft(aDraft('Te'));
    expect(await read(practiceDrafts)).toEqual([aDraft('Te')]);
  });

  test('that is about to be kept is not written again', async () => {
    void savePracticeDraft(aDraft('T'));
    void savePracticeDraft(aDraft('Te'));
    await practiceDraftSettled({ practice: 'boundaries', itemId: null });
    expect(await read(practiceDrafts)).toEqual([aDraft('T')]);
  });

  test('can be let go', async () => {
    await savePracticeDraft(aDraft('T'));
    await savePracticeDraft(aDraft('C', { practice: 'clarity' }));
    await forgetPracticeDraft({ practice: 'boundaries', itemId: null });
    expect((await read(practiceDrafts)).map(({ practice }) => practice)).toEqual(['clarity']);
  });
});
