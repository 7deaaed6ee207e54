import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDraft } from '@/core/model/draft';
import { flushDraft, saveDraft, settleDraft } from '@/store/draft';
import { draft } from '@/store/items';
import { read } from '@/store/stored';

const typed = (good: string) => ({ ...emptyDraft, good });

describe('saveDraft', () => {
  test('writes the first letter at once and then only the newest state', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await Promise.all(['T', 'Te', 'Tea', 'Tea w'].map((good) => saveDraft(typed(good))));
    expect(await read(draft)).toEqual(typed('Tea w'));
    expect(set.mock.calls.length).toBeLessThan(4);
  });

  test('what waits when the page goes away is sent without queueing', async () => {
    void saveDraft(typed('T'));
    void saveDraft(typed('Te'));
    flushDraft();
    await vi.waitFor(async () => expect(await read(draft)).toEqual(typed('Te')));
  });

  test('says when storage refuses, and the next letter tries again', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(saveDraft(typed('T'))).rejects.toThrow('quota exceeded');
    await saveDraft(typed('Te'));
    expect(await read(draft)).toEqual(typed('Te'));
  });

  test('a draft that has just been kept is not written again', async () => {
    void saveDraft(typed('T'));
    void saveDraft(typed('Te'));
    await settleDraft();
    await fakeBrowser.storage.local.set({ draft: { v: 1, value: emptyDraft } });
    await Promise.resolve();
    expect(await read(draft)).toEqual(emptyDraft);
  });
});
