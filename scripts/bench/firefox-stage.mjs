import { until } from '../drive/common.mjs';
import { close } from '../drive/firefox.mjs';
import { launch } from '../drive/firefox-launch.mjs';
import { privileged } from '../drive/firefox-privileged.mjs';
import { nameForFirefox } from './variants.mjs';
import { isMeasured, readPage, watchPage } from './watch-page.mjs';

const selectorPreference = 'mendful.bench.ready';
const uuidOf = (n) => `6d656e64-6675-4c21-8a1d-${String(n).padStart(12, '0')}`;

/** Firefox with every variant installed. Its clock is not blurred here, as it is for web pages. */
export async function openFirefox(variants) {
  const ids = variants.map(nameForFirefox);
  const uuids = Object.fromEntries(ids.map((id, n) => [id, uuidOf(n)]));
  const browser = await launch({ uuids, preferences: { 'privacy.reduceTimerPrecision': false } });
  const inBrowser = (expression) => privileged(browser, expression);
  try {
    for (const { folder } of variants) await browser.installExtension(folder);
    await watchPages(inBrowser);
  } catch (error) {
    await close(browser);
    throw error;
  }
  const origins = new Map(variants.map(({ name }, n) => [name, `moz-extension://${uuidOf(n)}/`]));
  return {
    kind: 'firefox',
    browser,
    version: await browser.version(),
    origin: ({ name }) => origins.get(name),
    idOf: ({ name }) => ids[variants.findIndex((one) => one.name === name)],
    inBrowser,
    go,
    measureLoad: (page, url, selector) => measureLoad(inBrowser, page, url, selector),
    close: () => close(browser),
  };
}

/** WebDriver's own scripts do not reach an extension's pages before they begin; a frame script does. */
async function watchPages(inBrowser) {
  const script = `addEventListener('DOMWindowCreated', ({ target }) => {
    const win = target.defaultView;
    if (!win || win !== win.top || !win.location.href.startsWith('moz-extension:')) return;
    const selector = Services.prefs.getStringPref('${selectorPreference}', '') || null;
    (${watchPage})(win, selector, (at) => { win.wrappedJSObject.readyAfter = at; });
  }, true);`;
  const address = `data:,${encodeURIComponent(script)}`;
  await inBrowser(`void Services.mm.loadFrameScript(${JSON.stringify(address)}, true)`);
}

/** The page changes its process on the way, and puppeteer never hears that it has loaded. */
async function go(page, url) {
  await page.evaluate(() => {
    globalThis.isOld = true;
  });
  await page.goto(url, { waitUntil: [] });
  const isThere = (url) => !globalThis.isOld && location.href === url && document.readyState === 'complete';
  await until(`${url} opens`, () => page.evaluate(isThere, url).catch(() => false));
}

/** As in Chromium, but for what Firefox does not tell: script time and heap of one page. */
async function measureLoad(inBrowser, page, url, selector) {
  await page.bringToFront();
  await inBrowser(
    `void Services.prefs.setStringPref('${selectorPreference}', ${JSON.stringify(selector ?? '')})`,
  );
  // Or the page that stood here, ten years of a journal maybe, is taken down at the cost of the next one.
  await go(page, new URL('/manifest.json', url).href);
  await inBrowser('void Cu.forceGC()');
  await go(page, url);
  await until(`${url} can be used`, () => page.evaluate(isMeasured).catch(() => false), 20_000);
  return { ...(await page.evaluate(readPage)), script: null, heap: null };
}
