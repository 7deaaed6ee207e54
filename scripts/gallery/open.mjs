import { launch as launchChromium } from '../drive/chromium.mjs';
import { close as closeFirefox } from '../drive/firefox.mjs';
import { launch as launchFirefox } from '../drive/firefox-launch.mjs';
import { serveGallery } from './serve.mjs';

/** So wide is the window for the stories of each page. */
export const widths = { popup: 372, journal: 760, options: 760, welcome: 760, help: 760 };

/** Firefox takes a finger for what points there: it is no setting of a single window. */
const finger = { 'ui.primaryPointerCapabilities': 1, 'ui.allPointerCapabilities': 1 };

/**
 * The gallery in a browser of its own.
 * @param {'chromium' | 'firefox'} kind
 * @param {{ touch?: boolean }} options whether it is a finger that points
 * @returns {Promise<import('./gallery.d.mts').Gallery>}
 */
export async function openGallery(kind, { touch = false } = {}) {
  const { origin, close } = await serveGallery();
  const browser =
    kind === 'firefox'
      ? await launchFirefox({ uuids: {}, preferences: touch ? finger : {} })
      : await launchChromium();
  return {
    kind,
    /** A frame in which the stories of one page can be shown, one after the other. */
    async frame(
      page,
      {
        theme = 'light',
        dir = 'ltr',
        size = 'medium',
        width = widths[page],
        height = 600,
        scale = 1,
        forced = false,
      } = {},
    ) {
      const opened = await browser.newPage();
      const isChromium = kind === 'chromium';
      await opened.setViewport({ width, height, deviceScaleFactor: scale, hasTouch: isChromium && touch });
      if (isChromium) {
        const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
        if (forced) features.push({ name: 'forced-colors', value: 'active' });
        await (await opened.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
      }
      await opened.goto(`${origin}/frame.html?${new URLSearchParams({ page, theme, dir, size })}`);
      await opened.waitForSelector('[data-ready]');
      return opened;
    },
    async areas() {
      const opened = await browser.newPage();
      await opened.goto(`${origin}/frame.html?page=popup`);
      await opened.waitForSelector('[data-ready]');
      const all = await opened.evaluate(() => window.listAreas());
      await opened.close();
      return all;
    },
    async close() {
      await (kind === 'firefox' ? closeFirefox(browser) : browser.close());
      await close();
    },
  };
}
