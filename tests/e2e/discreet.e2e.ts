import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, kind, launch } from './extension';
import { tap } from './lock';

let mendful: Extension;
beforeAll(async () => {
  mendful = await launch();
});
afterAll(() => mendful?.close());

const look = async () => ((await mendful.storage.get('look')).look as any)?.value;

describe(`near somebody else, in ${kind}`, () => {
  test('the first thing said is who else could see what is written; one tap, and it is done with', async () => {
    let popup = await mendful.page('popup.html', '#notice-read');
    expect(await popup.$('[data-side]')).toBeNull();
    await tap(popup, '#notice-read');
    await popup.waitForSelector('[data-side]');
    await expect.poll(async () => (await look())?.noticeAt).toBeGreaterThan(0);
    await popup.close();
    popup = await mendful.page('popup.html', '[data-side]');
    expect(await popup.$('#notice-read')).toBeNull();
    await popup.close();
  });

  test('four pictures are there to choose from, and the browser takes each for its toolbar', async () => {
    const options = await mendful.page('options.html', 'input[name="icon"]');
    const drawn = () =>
      options.$$eval('label:has([name="icon"]) img', (all) =>
        all.map((one) => (one as HTMLImageElement).naturalWidth),
      );
    await expect.poll(drawn).toEqual([32, 32, 32, 32]);
    for (const icon of ['leaf', 'cup', 'page', 'bowl']) {
      await tap(options, `input[name="icon"][value="${icon}"]`);
      await expect.poll(async () => (await look())?.icon).toBe(icon);
    }
    await options.close();
    expect(await mendful.errors()).toEqual([]);
  });

  test.each(['options', 'help', 'journal'])(
    '%s.html gives way to an empty page at a tap or two Escapes',
    async (name) => {
      let page = await mendful.page(`${name}.html`, '#hide');
      await tap(page, '#hide');
      await expect.poll(() => page.url()).toBe('about:blank');
      await page.close();
      page = await mendful.page(`${name}.html`, '#hide');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.url()).toBe('about:blank');
      await page.close();
    },
  );
});
