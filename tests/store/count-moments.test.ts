import { describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countMoments } from '@/store/count-entries';
import { pulse } from '@/store/items';
import { editEntry, keepEntries, removeEntries } from '@/store/journal';
import { read } from '@/store/stored';
import { aNote, days, noon } from '../facts';

const kept = async () => (await read(pulse)).kept;

describe('the moments ever kept', () => {
  test('are counted once where nobody has counted yet, in every month', async () => {
    await keepEntries([aNote(), aNote({ at: noon - days(400) })]);
    expect(await kept()).toBeUndefined();
    expect(await countMoments()).toBe(2);
    expect(await kept()).toBe(2);
  });

  test('grow with every keeping from then on, and never shrink when something is deleted', async () => {
    const [first, second] = [aNote(), aNote()];
    await keepEntries([first]);
    await countMoments();
    await keepEntries([second, aNote()]);
    expect(await kept()).toBe(3);
    await removeEntries([second]);
    await editEntry({ ...first, text: 'Other words.' });
    expect(await kept()).toBe(3);
    await keepEntries([second], { again: true });
    expect(await kept()).toBe(3);
  });

  test('do not grow when the same entry is kept twice', async () => {
    const note = aNote();
    await keepEntries([note]);
    await countMoments();
    await keepEntries([note]);
    expect(await kept()).toBe(1);
  });

  test('of an empty journal are none, and nothing is written for that', async () => {
    expect(await countMoments()).toBe(0);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
