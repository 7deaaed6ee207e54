import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { emptyDraft } from '@/core/model/draft';
import { alone } from '@/store/alone';
import * as bare from '@/store/bare';
import * as disk from '@/store/disk';
import { isDraftUnsaved, saveDraft } from '@/store/draft';
import { layGround } from '@/store/finish-work';

const typed = (good: string) => saveDraft({ ...emptyDraft, good });
const stored = async () =>
  ((await fakeBrowser.storage.local.get('draft')).draft as { value: { good: string } } | undefined)?.value
    .good;
const aside = () => alone(async () => undefined);

describe('a page that writes straight', () => {
  beforeEach(async () => {
    await layGround();
    void disk.writeStraight();
    await vi.waitFor(() => expect(disk.isStraight()).toBe(true));
  });
  afterEach(aside);

  test('hands every letter to the browser before saveDraft returns', () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    void typed('T');
    void typed('Th');
    expect(
      set.mock.calls.map(([write]) => (write as { draft: { value: { good: string } } }).draft.value.good),
    ).toEqual(['T', 'Th']);
  });

  test('ends with the last letter, and knows when it is there', async () => {
    for (const good of ['T', 'Th', 'The']) void typed(good);
    expect(isDraftUnsaved()).toBe(true);
    await vi.waitFor(() => expect(isDraftUnsaved()).toBe(false));
    expect(await stored()).toBe('The');
  });

  test('steps aside for whoever writes everything anew, once its own writes are through', async () => {
    let finish = () => {};
    const { set } = fakeBrowser.storage.local;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async (write) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return set.call(fakeBrowser.storage.local, write as never, undefined as never);
    });
    void typed('Before');
    const seen = vi.fn(async () => bare.get('draft'));
    const done = alone(seen);
    await vi.waitFor(() => expect(disk.isStraight()).toBe(false));
    expect(seen).not.toHaveBeenCalled();
    finish();
    expect(await done).toMatchObject({ draft: { value: { good: 'Before' } } });
  });

  test('writes as everybody does afterwards, and in order across the change', async () => {
    void typed('One');
    const away = aside();
    await vi.waitFor(() => expect(disk.isStraight()).toBe(false));
    void typed('Two');
    await typed('Three');
    await away;
    await vi.waitFor(() => expect(isDraftUnsaved()).toBe(false));
    expect(await stored()).toBe('Three');
  });
});
