import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDraft } from '@/core/model/draft';
import { draftSettled, isDraftUnsaved, saveDraft } from '@/store/draft';
import { draft } from '@/store/items';
import { preserve, read } from '@/store/stored';

const typed = (good: string) => ({ ...emptyDraft, good });

describe('saveDraft', () => {
  test('writes the first letter at once and after it only the newest', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await Promise.all(['T', 'Te', 'Tea', 'Tea w'].map((good) => saveDraft(typed(good))));
    expect(set).toHaveBeenCalledTimes(2);
    expect(await read(draft)).toEqual(typed('Tea w'));
  });

  test('knows whether a letter is still to be confirmed', async () => {
    const saved = saveDraft(typed('T'));
    expect(isDraftUnsaved()).toBe(true);
    await saved;
    expect(isDraftUnsaved()).toBe(false);
  });

  test('a draft that is about to be kept is not written again', async () => {
    void saveDraft(typed('T'));
    void saveDraft(typed('Te'));
    await draftSettled();
    expect(await read(draft)).toEqual(typed('T'));
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
