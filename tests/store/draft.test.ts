import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDraft } from '@/core/model/draft';
import { saveDraft } from '@/store/draft';
import { draft } from '@/store/items';
import { preserve, read } from '@/store/stored';

const typed = (good: string) => ({ ...emptyDraft, good });

describe('saveDraft', () => {
  test('hands every letter to storage at once, so that a popup may close after any of them', () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    for (const good of ['T', 'Te', 'Tea']) void saveDraft(typed(good));
    expect(set).toHaveBeenCalledTimes(3);
  });

  test('ends with the newest letter', async () => {
    await Promise.all(['T', 'Te', 'Tea', 'Tea w'].map((good) => saveDraft(typed(good))));
    expect(await read(draft)).toEqual(typed('Tea w'));
  });

  test('says when storage refuses, and the next letter tries again', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(saveDraft(typed('T'))).rejects.toThrow('quota exceeded');
    await saveDraft(typed('Te'));
    expect(await read(draft)).toEqual(typed('Te'));
  });
});

describe('preserve', () => {
  test('sets an unreadable draft aside before the first letter is written over it', async () => {
    await fakeBrowser.storage.local.set({ draft: { v: 7, value: 'from a later version' } });
    await preserve(draft, await fakeBrowser.storage.local.get(null));
    await saveDraft(typed('T'));
    const aside = Object.entries(await fakeBrowser.storage.local.get(null)).filter(([key]) =>
      key.startsWith('quarantine:'),
    );
    expect(aside.map(([, raw]) => raw)).toEqual([{ v: 7, value: 'from a later version' }]);
  });

  test('leaves a readable one alone', async () => {
    await saveDraft(typed('T'));
    await preserve(draft, await fakeBrowser.storage.local.get(null));
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['draft']);
  });
});
