// What can be done on the journal page with ten years in it: typing in the search, opening every chart, scrolling.
import { ask, costOf, scroll } from './acts.mjs';
import { summarise } from './load.mjs';
import { journalOf, openStage } from './stage.mjs';

const stage = await openStage({ ten: journalOf(10) });
const page = await stage.browser.newPage();
await page.setViewport({ width: 1280, height: 900 });
await page.goto(`${stage.urls.ten}journal.html`);
await page.waitForSelector('.look-back');
const session = await page.createCDPSession();
await session.send('Performance.enable');
const say = (what, ms) => console.log(what.padEnd(44), `${ms.toFixed(1)} ms`);

const begun = await page.evaluate(async () => {
  const start = performance.now();
  document.querySelector('#search-box').focus();
  const box = document.querySelector('#search-box');
  box.value = 'q';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  while (!document.querySelector('.found')?.textContent.match(/\d|no|none|nothing/i))
    await new Promise((done) => setTimeout(done));
  return performance.now() - start;
});
say('search: the first letter, reading everything', begun);
const raw = await page.evaluate(async () => {
  const keys = (await chrome.storage.local.getKeys()).filter((key) => key.startsWith('entries:'));
  const start = performance.now();
  await chrome.storage.local.get(keys);
  return performance.now() - start;
});
say('  of that, storage handing out the same months', raw);
const letters = [];
for (const query of [
  'rain on the roof',
  'neighbour dog',
  'three times',
  'sister plainly',
  'coffee sun steps',
]) {
  for (let n = 1; n <= query.length; n++) {
    letters.push(await costOf(session, page, () => ask(page, query.slice(0, n))));
  }
}
const each = summarise(letters);
say('search: a letter, median', each.median);
say('search: a letter, slowest', Math.max(...letters));
await ask(page, '');
await new Promise((done) => setTimeout(done, 500));
const frames = await scroll(page, 600, 60);
const late = frames.filter((ms) => ms > 20).length;
say('scrolling: a frame, median', summarise(frames).median);
say('scrolling: a frame, slowest', Math.max(...frames));
console.log('scrolling: frames slower than 20 ms'.padEnd(44), `${late} of ${frames.length}`);
await page.evaluate(() => scrollTo(0, 0));
await page.click('#to-patterns');
await page.waitForSelector('#charts');
if (!(await page.$eval('#charts', ({ open }) => open))) await page.click('#charts summary');
await page.waitForSelector('#chart-panel');
await page.evaluate(() => document.querySelector('.charts-open [value="all"]')?.click());
for (const chart of ['year', 'dots', 'measures', 'together', 'helped', 'words'])
  say(
    `opening the chart “${chart}” over ten years`,
    await costOf(session, page, () => page.click(`#chart-tab-${chart}`)),
  );
await session.send('HeapProfiler.collectGarbage');
const { metrics } = await session.send('Performance.getMetrics');
const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
console.log('script heap with everything read'.padEnd(44), `${(heap / 1e6).toFixed(1)} MB`);
await stage.close();
