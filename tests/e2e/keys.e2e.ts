import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, kind, launch } from './extension';
import { violations } from './violations';

let mendful: Extension;
beforeAll(async () => {
  mendful = await launch();
  await mendful.storage.set({ look: { v: 1, value: { theme: 'system', textSize: 'medium', noticeAt: 1 } } });
});
afterAll(() => mendful?.close());

describe(`the list of keys, in ${kind}`, () => {
  test.each([
    ['popup.html', '#good'],
    ['options.html', '#next-planned'],
    ['journal.html', '.page-head #hide'],
  ])('opens on %s at a question mark, and Escape gives the focus back', async (file, ready) => {
    const page = await mendful.page(file, ready);
    await page.bringToFront();
    await page.$eval('a[href]', (link) => (link as HTMLElement).focus());
    // What listens for it comes a moment after the page.
    await expect
      .poll(async () => {
        if (!(await page.$('dialog.keys[open]'))) await page.keyboard.press('?');
        return (await page.$('dialog.keys[open]')) !== null;
      })
      .toBe(true);
    for (const scheme of ['light', 'dark'] as const) {
      await mendful.setScheme(page, scheme);
      expect(await violations(page)).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => page.$('dialog.keys')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
    await page.close();
  });

  test('does not open while something is being typed', async () => {
    const page = await mendful.page('popup.html', '#good');
    await page.bringToFront();
    await page.type('#good', 'Tea? Warm.');
    expect(await page.$eval('#good', (field) => (field as HTMLTextAreaElement).value)).toBe('Tea? Warm.');
    expect(await page.$('dialog.keys')).toBeNull();
    expect(await mendful.errors()).toEqual([]);
    await page.close();
  });
});
