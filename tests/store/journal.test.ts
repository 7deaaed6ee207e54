import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDraft } from '@/core/model/draft';
import { textLength } from '@/core/model/limits';
import { asked, draft } from '@/store/items';
import { editEntry, keepEntries, listMonths, readMonths, removeEntries } from '@/store/journal';
import { read } from '@/store/stored';
import { TooLong } from '@/store/too-long';
import { aCheckIn, aNote, aPractised, aRaised, aReflection, hours, noon } from '../facts';

const stored = () => fakeBrowser.storage.local.get(null);
const month = async (key: string) => (await readMonths([key])).get(key)!;

describe('keepEntries', () => {
  test('files each entry under the month of the day it was lived, in order of time', async () => {
    const late = aNote({ at: Date.UTC(2026, 10, 30, 23, 30), offsetMinutes: 60 });
    const early = aCheckIn({ at: noon - hours(1) });
    await keepEntries([aCheckIn({ at: noon }), late]);
    await keepEntries([early]);
    expect(await listMonths()).toEqual(['2026-12', '2026-11']);
    expect((await month('2026-11')).entries.map((entry) => entry.at)).toEqual([noon - hours(1), noon]);
    expect((await month('2026-12')).entries).toEqual([late]);
  });

  test('twenty writers at once lose nothing', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => keepEntries([aNote({ at: noon + n })])));
    expect((await month('2026-11')).entries).toHaveLength(20);
  });

  test('the same entry kept twice stands once', async () => {
    const note = aNote();
    await keepEntries([note]);
    await keepEntries([note]);
    expect((await month('2026-11')).entries).toEqual([note]);
  });

  test('closes the prompt it answers and empties the draft in the same write', async () => {
    const raised = aRaised();
    await fakeBrowser.storage.local.set({
      asked: { v: 1, value: [raised] },
      draft: { v: 1, value: { ...emptyDraft, good: 'half a sen' } },
    });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await keepEntries([aNote()], {
      draft: emptyDraft,
      outcome: { raisedId: raised.id, outcome: 'answered' },
    });
    expect(set).toHaveBeenCalledTimes(1);
    expect((await read(asked))[0]).toMatchObject({ id: raised.id, outcome: 'answered' });
    expect(await read(draft)).toEqual(emptyDraft);
  });

  test('rejects with what storage said and changes nothing when it refuses', async () => {
    await keepEntries([aNote()]);
    const before = await stored();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(keepEntries([aNote()])).rejects.toThrow('quota exceeded');
    expect(await stored()).toEqual(before);
  });
});

describe('what cannot be read', () => {
  const bad = { id: 'x', kind: 'check-in', at: 'yesterday' };
  const cases: [string, unknown, (aside: unknown) => unknown][] = [
    ['one misshapen entry among good ones', { v: 1, value: [bad] }, () => ({ v: 1, value: [bad] })],
    ['an entry with a field nobody knows', { v: 1, value: [{ ...aNote(), mood: 7 }] }, (aside) => aside],
    ['a month from a later version', { v: 9, value: ['?'] }, () => ({ v: 9, value: ['?'] })],
    ['something that is no envelope', 'entries, honest', () => 'entries, honest'],
    ['an envelope round something that is no list', { v: 1, value: 5 }, () => ({ v: 1, value: 5 })],
  ];
  test.each(cases)('%s is set aside whole by the next write, never overwritten', async (_, raw, expected) => {
    await fakeBrowser.storage.local.set({ 'entries:2026-11': raw });
    const note = aNote();
    await keepEntries([note]);
    const all = await stored();
    const aside = Object.entries(all).filter(([key]) => key.startsWith('quarantine:entries:2026-11:'));
    expect(aside).toHaveLength(1);
    expect(aside[0]![1]).toEqual(expected(aside[0]![1]));
    expect(JSON.stringify(aside[0]![1])).toContain(
      JSON.stringify((raw as { value?: unknown[] }).value ?? raw).slice(1, -1),
    );
    expect((await month('2026-11')).entries).toEqual([note]);
  });

  test('a good entry beside a bad one stays readable and is kept', async () => {
    const good = aNote();
    await fakeBrowser.storage.local.set({ 'entries:2026-11': { v: 1, value: [bad, good] } });
    expect(await month('2026-11')).toEqual({ entries: [good], unreadable: [bad] });
    await keepEntries([aCheckIn()]);
    expect((await month('2026-11')).entries).toContainEqual(good);
  });
});

describe('changing and taking away', () => {
  test('an edit replaces the entry with the same id and leaves its time', async () => {
    const note = aNote();
    const other = aNote({ at: noon + 1 });
    await keepEntries([note, other]);
    await editEntry({ ...note, text: 'Two cups, in fact.', editedAt: noon + hours(2) });
    expect((await month('2026-11')).entries).toEqual([
      { ...note, text: 'Two cups, in fact.', editedAt: noon + hours(2) },
      other,
    ]);
  });

  test('a removed entry is gone from its month and the others stay', async () => {
    const note = aNote();
    const other = aCheckIn();
    await keepEntries([note, other]);
    await removeEntries([note]);
    expect((await month('2026-11')).entries).toEqual([other]);
  });
});

describe('what could not be read again is refused before anything is written', () => {
  const long = 'x'.repeat(textLength + 1);
  test.each([
    ['a note one letter too long', aNote({ text: long })],
    ['a megabyte', aNote({ text: 'x'.repeat(1_000_000) })],
    ['a note beside a feeling', aCheckIn({ note: long })],
    ['an answer', aReflection({ text: long })],
    ['an answer in a practice', aPractised({ answers: [{ field: 'need', value: long }] })],
  ])('%s, new or edited', async (_, entry) => {
    const short = aNote();
    await keepEntries([short]);
    const draft = { ...emptyDraft, good: 'typed' };
    await fakeBrowser.storage.local.set({ draft: { v: 1, value: draft } });
    const before = await stored();
    await expect(keepEntries([aNote(), entry], { draft: emptyDraft })).rejects.toThrow(TooLong);
    await expect(editEntry({ ...entry, id: short.id })).rejects.toThrow(TooLong);
    expect(await stored()).toEqual(before);
  });

  test('a fault that the reader cannot mend is told apart from a long text', async () => {
    const kept = keepEntries([aNote({ at: -1 })]);
    await expect(kept).rejects.toThrow('this is no entry');
    expect(await stored()).toEqual({});
  });

  test('the longest text there can be is kept and read again', async () => {
    const note = aNote({ text: 'x'.repeat(textLength) });
    await keepEntries([note]);
    expect((await month('2026-11')).entries).toEqual([note]);
  });
});
