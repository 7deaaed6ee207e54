import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, kind, launch } from './extension';
import { fillIn, tap } from './lock';

declare const browser: typeof import('wxt/browser').browser;

let mendful: Extension;
beforeAll(async () => {
  mendful = await launch();
});
afterAll(() => mendful?.close());

const mark = 'globalThis.harmed=1';
const texts = [
  `<script>${mark}</script>`,
  `<img src=x onerror="${mark}"> and <svg onload=${mark}>`,
  `"><a href="javascript:${mark}">here</a>`,
  '{{constructor.constructor("globalThis.harmed=1")()}} #{7*7} &lt;b&gt;',
  'safe \u202e txt.exe \u2066 inside \u2069 out',
  'lone \ud83d and more',
];

describe(`hostile text, in ${kind}`, () => {
  test.each(texts)('is kept and shown as the text it is: %j', async (text) => {
    const popup = await mendful.page('popup.html', '#good');
    await fillIn(popup, '#good', text);
    await tap(popup, '#keep');
    await expect.poll(() => popup.$eval('#status', (status) => status.textContent)).not.toBe('');
    const journal = await mendful.page('journal.html', '[data-entry]');
    // A lone surrogate is no character: Chromium's storage puts the sign for an unknown one in its place.
    const shown = text.replaceAll('\ud83d', '');
    const bodies = () =>
      journal.$$eval('[data-entry] .entry-body', (all) => all.map((one) => one.textContent));
    const found = (await bodies()).map((one) => one!.replace(/[\ud83d\ufffd]/g, ''));
    expect(found.some((one) => one.includes(shown))).toBe(true);
    expect(await journal.$$('[data-entry] :is(script, img, svg[onload], a)')).toEqual([]);
    for (const page of [popup, journal]) {
      expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
      await page.close();
    }
    expect(await mendful.errors()).toEqual([]);
  });

  test('a megabyte is not said to be kept: it says so, and all of it is there when the popup opens again', async () => {
    const length = 1_000_000;
    const popup = await mendful.page('popup.html', '#good');
    await fillIn(popup, '#good', '<b>'.repeat(length / 3).padEnd(length, 'x'));
    await tap(popup, '#keep');
    await popup.waitForSelector('[role="alert"]');
    expect(await popup.$eval('#status', (status) => status.textContent)).toBe('');
    await popup.close();
    const again = await mendful.page('popup.html', '#good');
    expect(await again.$eval('#good', (field) => (field as HTMLTextAreaElement).value.length)).toBe(length);
    expect(await again.$$('b')).toEqual([]);
    await fillIn(again, '#good', '');
    await again.close();
    const names = Object.keys(await mendful.storage.get());
    expect(names.filter((name) => name.startsWith('quarantine:'))).toEqual([]);
    // Firefox reports a message whose page went away; that nothing was lost is what the test has shown.
    const told = (await mendful.errors()).filter((error) => !error.includes('context unloaded'));
    expect(told).toEqual([]);
  });

  test('a web page can neither call Mendful nor load anything of it', async () => {
    const page = await mendful.browser.newPage();
    await page.goto('data:text/html,<title>elsewhere</title>');
    const reached = await page.evaluate(async (address) => {
      const all = globalThis as any;
      const runtime = all.chrome?.runtime ?? all.browser?.runtime;
      const loaded = await new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = address;
      });
      return { calls: typeof runtime?.sendMessage, connects: typeof runtime?.connect, loaded };
    }, mendful.url('icon/16.png'));
    expect(reached).toEqual({ calls: 'undefined', connects: 'undefined', loaded: false });
    await page.close();
  });

  test('a message that is no draft changes nothing', async () => {
    const page = await mendful.page('manifest.json');
    const before = await mendful.storage.get();
    await page.evaluate(async () => {
      const messages = [null, 1, 'draft', [], { good: 'x' }, { tiles: 'all', __proto__: { good: 1 } }];
      for (const message of messages) await browser.runtime.sendMessage(message).catch(() => undefined);
    });
    expect(await mendful.storage.get()).toEqual(before);
    await page.close();
  });
});
