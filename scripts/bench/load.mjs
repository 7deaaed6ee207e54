/** Runs in the page before anything else: notes when `selector` is first there and painted. */
function watch(selector) {
  const note = () => {
    if (!document.querySelector(selector)) return requestAnimationFrame(note);
    requestAnimationFrame(() => {
      globalThis.readyAfter = performance.now();
    });
  };
  requestAnimationFrame(note);
}

/**
 * Opens `url` in a tab whose process is there (the first time is the browser's own cost, not the page's) and says what
 * that cost: milliseconds until the first content and until `ready` stands there, of script, and after a collection the
 * bytes of heap and the number of nodes.
 */
export async function measureLoad(page, url, ready) {
  const { identifier } = await page.evaluateOnNewDocument(watch, ready);
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const read = async () =>
    Object.fromEntries(
      (await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]),
    );
  await page.bringToFront();
  const before = await read();
  await page.goto(url);
  await page.waitForFunction('globalThis.readyAfter !== undefined');
  const after = await read();
  const times = await page.evaluate(() => ({
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
    ready: globalThis.readyAfter,
  }));
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap, Nodes: nodes } = await read();
  await page.removeScriptToEvaluateOnNewDocument(identifier);
  await session.detach();
  // A collection counts the nodes of documents that are on their way out, too.
  return { ...times, script: (after.ScriptDuration - before.ScriptDuration) * 1000, heap, nodes };
}

/** The middle of some numbers, and how far the middle half of them reaches. */
export function summarise(numbers) {
  const sorted = numbers.filter((n) => n !== null).sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  return { median: at(0.5), from: at(0.25), to: at(0.75), n: sorted.length };
}
