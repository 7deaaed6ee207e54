import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, kind, launch } from './extension';
import { patiently, setUpLock, tap, unlockOn } from './lock';

const passphrase = 'lamp gravel otter nine';
const first = 'A line somebody else wrote, and it fits.';
const second = 'Another one, found while the lock was closed.';
const soon = { timeout: 15_000, interval: 100 };

let mendful: Extension;
let options: Page;
let elsewhere: Page;
beforeAll(async () => {
  mendful = await launch();
  options = await mendful.page('options.html', 'input[name="menu"]');
  elsewhere = await mendful.browser.newPage();
  await elsewhere.goto(
    `data:text/html,<title>T</title><p id="first">${first}</p><p id="second">${second}</p>`,
  );
});
afterAll(() => mendful?.close());

/** Whether the menu of pages has the line: the browser refuses to change one that is not there. */
const hasLine = () =>
  options.evaluate(() =>
    (globalThis as any).browser.contextMenus.update('keep', {}).then(
      () => true,
      () => false,
    ),
  );
const badge = () => options.evaluate(() => (globalThis as any).browser.action.getBadgeText({}));

describe(`keeping words from any page, in ${kind}`, () => {
  test('there is a line in the menu when the reader wants one, and none before or after', async () => {
    expect(await hasLine()).toBe(false);
    await tap(options, 'input[name="menu"]');
    await expect.poll(hasLine, soon).toBe(true);
    await tap(options, 'input[name="menu"]');
    await expect.poll(hasLine, soon).toBe(false);
    await tap(options, 'input[name="menu"]');
    await expect.poll(hasLine, soon).toBe(true);
  });

  test('it is still there, once, when the background starts anew', async () => {
    await mendful.stopBackground();
    expect(await hasLine()).toBe(true);
  });

  test('picking it keeps the words, with a check mark for a moment; the journal shows them and nothing of the page', async () => {
    await mendful.stopBackground();
    await mendful.pickMarked(elsewhere, '#first');
    await expect.poll(badge, soon).toBe('✓');
    await expect.poll(badge, soon).toBe('');
    const journal = await mendful.page('journal.html', '[data-entry]');
    const shown = await journal.$$eval('[data-entry]', (all) => all.map((row) => row.textContent));
    expect(shown).toEqual([expect.stringContaining(first)]);
    expect(JSON.stringify(await mendful.storage.get())).not.toContain('data:text');
    await journal.close();
  });

  test('with the lock closed the words wait in the popup, unsaid to be kept, and go on there once it is open', async () => {
    await setUpLock(mendful, options, passphrase);
    await tap(options, '#lock-now');
    await options.waitForSelector('#secret');
    await mendful.pickMarked(elsewhere, '#second');
    const popup = await mendful.page('popup.html', '#add-something');
    await tap(popup, '#add-something');
    const field = () => popup.$eval('#add', (field) => (field as HTMLTextAreaElement).value);
    await expect.poll(field, patiently).toBe(second);
    expect(JSON.stringify(await mendful.storage.get())).not.toContain('Another one');
    await unlockOn(popup, passphrase, '#good');
    await expect
      .poll(() => popup.$eval('#good', (field) => (field as HTMLTextAreaElement).value), patiently)
      .toBe(second);
    expect(await mendful.errors()).toEqual([]);
  }, 120_000);
});
