import { launch as launchChromium } from '../drive/chromium.mjs';
import { close as closeFirefox } from '../drive/firefox.mjs';
import { launch as launchFirefox } from '../drive/firefox-launch.mjs';
import { serveGallery } from './serve.mjs';

/** So wide is the window for the stories of each page. */
export const widths = { popup: 372, journal: 760, options: 760, welcome: 760, help: 760 };

/**
 * The gallery in a browser of its own.
 * @param {'chromium' | 'firefox'} kind
 * @returns {Promise<import('./gallery.d.mts').Gallery>}
 */
export async function openGallery(kind) {
  const { origin, close } = await serveGallery();
  const browser = kind === 'firefox' ? await launchFirefox({ uuids: {} }) : await launchChromium();
  return {
    kind,
    /** A frame in which the stories of one page can be shown, one after the other. */
    async frame(
      page,
      { theme = 'light', dir = 'ltr', size = 'medium', width = widths[page], height = 600, scale = 1 } = {},
    ) {
      const opened = await browser.newPage();
      await opened.setViewport({ width, height, deviceScaleFactor: scale });
      if (kind === 'chromium')
        await opened.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
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
