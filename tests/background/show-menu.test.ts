import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markedWords as german } from '@/content/de/words/marked';
import { markedWords } from '@/content/words/marked';
import { noticeWords } from '@/content/words/notice';
import { defaultLook, type Look } from '@/core/model/look';
import { speech } from '@/core/text/spoken';
import background from '@/entrypoints/background';
import { showMenu } from '@/entrypoints/background/show-menu';
import { eraseAll } from '@/store/erase-traces';
import { look } from '@/store/items';
import type { NoticeLines } from '@/store/notice-lines';
import { update } from '@/store/stored';
import { openWorld } from '../store/world';
import { openMenus } from './menus';

const shipped: Record<string, NoticeLines> = {
  '/words/en/notice.json': { noticeWords, markedWords, standIns: [] },
  '/words/de/notice.json': { noticeWords, markedWords: german, standIns: [] },
};
const lookIs = (some: Partial<Look>) =>
  update(look, () => ({ ...defaultLook, language: 'en' as const, ...some }));
const on = [[markedWords.menu, 'selection']];

let menus: ReturnType<typeof openMenus>;
beforeEach(() => {
  openWorld();
  menus = openMenus();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(((path: string) => path) as never);
  vi.stubGlobal('fetch', async (path: string) => ({ json: async () => shipped[path] }));
  Object.assign(fakeBrowser, {
    idle: { onStateChanged: { addListener: () => undefined }, queryState: async () => 'active' },
  });
  fakeBrowser.action.setIcon = vi.fn(async () => undefined) as never;
  fakeBrowser.action.setBadgeText = vi.fn(async () => undefined) as never;
  return () => {
    speech.language = 'en';
    vi.unstubAllGlobals();
  };
});

describe('the line in the menu of pages', () => {
  test('is not there unless the reader wants it', async () => {
    await showMenu();
    await lookIs({});
    await showMenu();
    expect(menus.lines()).toEqual([]);
  });

  test('stands where words are marked, and nowhere else, once however often it is made', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await lookIs({ menu: true });
    await Promise.all([showMenu(), showMenu(), showMenu()]);
    expect(menus.lines()).toEqual(on);
    expect(warn).not.toHaveBeenCalled();
  });

  test('comes with the switch, speaks the reader’s language, and goes with the switch', async () => {
    background.main();
    await lookIs({ menu: true });
    await vi.waitFor(() => expect(menus.lines()).toEqual(on));
    await lookIs({ menu: true, language: 'de' });
    await vi.waitFor(() => expect(menus.lines()).toEqual([[german.menu, 'selection']]));
    await lookIs({ menu: false });
    await vi.waitFor(() => expect(menus.lines()).toEqual([]));
  });

  test.each([
    [
      'an installation or update',
      () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never),
    ],
    ['a start of the browser', () => fakeBrowser.runtime.onStartup.trigger()],
  ])('is made anew by %s', async (_, happen) => {
    await lookIs({ menu: true });
    background.main();
    await happen();
    await vi.waitFor(() => expect(menus.lines()).toEqual(on));
  });

  test('goes when everything is erased', async () => {
    background.main();
    await lookIs({ menu: true });
    await vi.waitFor(() => expect(menus.lines()).toEqual(on));
    await eraseAll();
    await vi.waitFor(() => expect(menus.lines()).toEqual([]));
  });

  test('takes nothing else along when the browser refuses it, and is told', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
    await lookIs({ menu: true });
    vi.spyOn(fakeBrowser.contextMenus, 'removeAll').mockRejectedValueOnce(new Error('no menus'));
    await showMenu();
    expect(warn).toHaveBeenCalledOnce();
    await showMenu();
    expect(menus.lines()).toEqual(on);
  });
});
