import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markedWords } from '@/content/words/marked';
import { noticeWords } from '@/content/words/notice';
import { emptyDraft } from '@/core/model/draft';
import { textLength } from '@/core/model/limits';
import { defaultLook } from '@/core/model/look';
import { defaultRhythm } from '@/core/model/rhythm';
import background from '@/entrypoints/background';
import { attend } from '@/entrypoints/background/attend';
import { keepMarked } from '@/entrypoints/background/keep-marked';
import { look, rhythm } from '@/store/items';
import { listMonths, readMonths } from '@/store/journal';
import { lockNow } from '@/store/lock-state';
import { readLockedDraft, saveLockedDraft } from '@/store/locked-draft';
import type { NoticeLines } from '@/store/notice-lines';
import { prepareLock, putLock, unlock } from '@/store/vault';
import { onDisk, openWorld } from '../store/world';
import { openMenus } from './menus';

const passphrase = 'lamp gravel otter nine';
const entries = async () => {
  const months = await readMonths(await listMonths());
  return [...months.values()].flatMap((shard) => shard.entries);
};
/** What stands on the toolbar icon. */
let badge = '';
const openPopup = vi.fn(async () => undefined);
/** What notifications have said. */
const said: string[] = [];
let menus: ReturnType<typeof openMenus>;

beforeEach(async () => {
  openWorld();
  menus = openMenus();
  badge = '';
  said.length = 0;
  openPopup.mockReset();
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: Date.UTC(2026, 10, 21, 12) });
  // Temporal is not faked with Date, and by the true clock a prompt could be due.
  const zone = Temporal.Now.timeZoneId();
  vi.spyOn(Temporal.Now, 'zonedDateTimeISO').mockImplementation(() =>
    Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO(zone),
  );
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => path) as never);
  vi.stubGlobal('fetch', async () => ({
    json: async (): Promise<NoticeLines> => ({ noticeWords, markedWords, standIns: [] }),
  }));
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((async (
    id: string,
    told: { message: string },
  ) => {
    said.push(told.message);
    return id;
  }) as never);
  Object.assign(fakeBrowser, {
    idle: { onStateChanged: { addListener: () => undefined }, queryState: async () => 'active' },
  });
  Object.assign(fakeBrowser.action, {
    openPopup,
    setIcon: async () => undefined,
    setBadgeText: async ({ text }: { text: string }) => {
      badge = text;
    },
  });
  const quiet = {
    ...defaultRhythm,
    seed: 1,
    setAt: 1,
    week: Array(7).fill({ off: true, perDay: 0, windows: [], times: [] }),
  };
  await fakeBrowser.storage.local.set({
    [rhythm.key]: { v: 1, value: quiet },
    [look.key]: { v: 1, value: { ...defaultLook, language: 'en' } },
  });
  return async () => {
    // What stands on the icon for a moment is over before the next test.
    await vi.advanceTimersByTimeAsync(4000);
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe('words marked on a page', () => {
  test('become an entry of now, as if written on the blank page, and nothing of the page comes along', async () => {
    background.main();
    menus.pick('  A line that\nstayed with me. ');
    await vi.waitFor(async () => expect(await entries()).toHaveLength(1));
    expect(await entries()).toEqual([
      {
        id: expect.any(String),
        kind: 'reflection',
        at: expect.any(Number),
        offsetMinutes: expect.any(Number),
        promptId: '',
        asked: '',
        text: '  A line that\nstayed with me. ',
      },
    ]);
    expect(await onDisk()).not.toContain('example.org');
  });

  test('are said to be kept by a check mark, for three seconds, once they are on the disk', async () => {
    const order: string[] = [];
    const local = fakeBrowser.storage.local as unknown as { set: (write: object) => Promise<void> };
    const set = vi.spyOn(local, 'set').getMockImplementation()!;
    vi.spyOn(local, 'set').mockImplementation(async (write) => {
      await set(write);
      order.push(`on disk, with “${badge}” on the icon`);
    });
    await keepMarked('a line');
    expect(order).toEqual(['on disk, with “” on the icon']);
    await vi.waitFor(() => expect(badge).toBe('✓'));
    expect(said).toEqual([]);
    await attend();
    expect(badge).toBe('✓');
    await vi.advanceTimersByTimeAsync(3000);
    await attend();
    expect(badge).toBe('');
  });

  test.each([[''], [' \n\t'], [undefined]])('that are nothing become nothing: %j', async (text) => {
    background.main();
    menus.pick(text);
    await attend();
    expect([await entries(), said, badge]).toEqual([[], [], '']);
  });

  test('are the reader’s own act while they present and in quiet hours', async () => {
    const hushed = { ...defaultRhythm, seed: 1, setAt: 1, hushUntil: Date.now() + 3_600_000 };
    await fakeBrowser.storage.local.set({ [rhythm.key]: { v: 1, value: hushed } });
    await keepMarked('a line');
    expect(await entries()).toHaveLength(1);
    await vi.waitFor(() => expect(badge).toBe('✓'));
  });

  test.each([
    ['storage refuses them', 'a line', true, markedWords.refused],
    ['they are longer than one entry holds', 'x'.repeat(textLength + 1), false, markedWords.tooLong],
  ])('are told not to be kept when %s', async (_, text, refuses, told) => {
    if (refuses)
      vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota') as never);
    await keepMarked(text);
    expect(said).toEqual([told]);
    await vi.waitFor(() => expect(badge).toBe('×'));
    expect(await entries()).toEqual([]);
  });

  test('that Firefox may have cut are told to be too long, not kept in part', async () => {
    await keepMarked('x'.repeat(16_384), 16_384);
    expect([said, await entries()]).toEqual([[markedWords.tooLong], []]);
  });

  test('are told not to be kept even where no notification can be shown', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('not allowed') as never);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota') as never);
    await keepMarked('a line');
    expect(warn).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(badge).toBe('×'));
  });
});

describe('with a lock', () => {
  beforeEach(async () => putLock(await prepareLock(passphrase, 1)));

  test('that is open, marked words are sealed like all others', async () => {
    await keepMarked('a line of mine');
    expect(await entries()).toMatchObject([{ text: 'a line of mine' }]);
    expect(await onDisk()).not.toContain('a line of mine');
  });

  test('that is closed, they wait in memory behind what is typed there, and the popup opens', async () => {
    await lockNow();
    await saveLockedDraft({ ...emptyDraft, tiles: ['hurt'], note: 'half a sentence' });
    await keepMarked('a line');
    await keepMarked('another');
    expect(openPopup).toHaveBeenCalledTimes(2);
    expect(await readLockedDraft()).toEqual({
      ...emptyDraft,
      tiles: ['hurt'],
      note: 'half a sentence\n\na line\n\nanother',
    });
    expect(await onDisk()).not.toMatch(/a line|another/);
    expect([said, badge]).toEqual([[], '']);
  });

  test('that is closed, a notification says that they wait where the popup does not open', async () => {
    await lockNow();
    openPopup.mockRejectedValue(new Error('no window'));
    await keepMarked('a line');
    expect(said).toEqual([markedWords.waits]);
    expect(badge).toBe('');
    await unlock(passphrase);
    expect(await entries()).toEqual([]);
  });

  test('that is closed, they are told not to be kept when not even memory takes them', async () => {
    await lockNow();
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota') as never);
    await keepMarked('a line');
    expect(said).toEqual([markedWords.refused]);
    expect(openPopup).not.toHaveBeenCalled();
  });
});
