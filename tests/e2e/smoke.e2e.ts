import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, kind, launch } from './extension';

/** What `evaluate` finds in the page. */
declare const browser: typeof import('wxt/browser').browser;

describe(kind, () => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await launch();
  });
  afterAll(() => extension?.close());

  test.for(['popup', 'options', 'journal'])('%s.html shows something', async (name) => {
    const page = await extension.page(`${name}.html`, '#app > *');
    const text = await page.$eval('#app', (app) => (app as HTMLElement).innerText);
    expect(text.trim()).not.toBe('');
    await page.close();
  });

  test('an alarm wakes the background after it was stopped', async () => {
    const page = await extension.page('options.html', '#app > *');
    await extension.stopBackground();
    expect(await extension.backgroundRuns()).toBe(false);
    await page.evaluate(() => browser.alarms.create('smoke', { when: Date.now() + 1000 }));
    expect(await extension.backgroundRuns()).toBe(false);
    await expect.poll(() => extension.backgroundRuns(), { timeout: 10_000 }).toBe(true);
    await page.close();
  });

  test('the toolbar popup opens and closes', async () => {
    const popup = await extension.openPopup('#app > *');
    expect(await popup.isOpen()).toBe(true);
    expect((await popup.text('#app')).trim()).not.toBe('');
    await popup.close();
    expect(await popup.isOpen()).toBe(false);
  });
});
