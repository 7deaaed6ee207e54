import { launch } from '../drive/chromium.mjs';
import { isMeasured, readPage, watchPage } from './watch-page.mjs';

/** Chromium with every variant installed. `origin(variant)` is where its pages stand. */
export async function openChromium(variants) {
  const browser = await launch();
  const origins = new Map();
  for (const { name, folder } of variants)
    origins.set(name, `chrome-extension://${await browser.installExtension(folder)}/`);
  return {
    kind: 'chromium',
    browser,
    version: await browser.version(),
    origin: ({ name }) => origins.get(name),
    go: (page, url) => page.goto(url),
    measureLoad,
    close: () => browser.close(),
  };
}

const numbers = async (session) =>
  Object.fromEntries(
    (await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]),
  );

/**
 * Opens a page in a tab whose process is there (the first time is the browser's own cost, not the page's) and says what
 * that cost: milliseconds until the first content, until it can be used, and of script; after a collection the bytes of
 * heap; the nodes of the document.
 */
async function measureLoad(page, url, selector) {
  const watching = `(${watchPage})(window, ${JSON.stringify(selector)}, (at) => { globalThis.readyAfter = at; })`;
  const { identifier } = await page.evaluateOnNewDocument(watching);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.bringToFront();
  // Or the page that stood here, ten years of a journal maybe, is taken down at the cost of the next one.
  await page.goto(new URL('/manifest.json', url).href);
  await session.send('HeapProfiler.collectGarbage');
  const before = await numbers(session);
  await page.goto(url);
  await page.waitForFunction(isMeasured);
  const after = await numbers(session);
  const told = await page.evaluate(readPage);
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap } = await numbers(session);
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  await session.detach();
  return { ...told, script: (after.ScriptDuration - before.ScriptDuration) * 1000, heap };
}
