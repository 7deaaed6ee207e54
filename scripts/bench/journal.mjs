// The journal page and the popup with ten years in them, beside the same with nothing, and beside a blank extension page.
import { measureLoad, summarise } from './load.mjs';
import { journalOf, openStage } from './stage.mjs';

const rounds = Number(process.env.ROUNDS ?? 15);
const stage = await openStage({ none: journalOf(0), ten: journalOf(10) });
const pages = [
  ['blank', 'blank.html', '#app'],
  ['none', 'popup.html', '#ask'],
  ['ten', 'popup.html', '#ask'],
  ['none', 'journal.html', '.empty'],
  ['ten', 'journal.html', '.entry'],
];
const tabs = {};
for (const who of Object.keys(stage.urls)) tabs[who] = await stage.browser.newPage();
const found = new Map(pages.map(([who, file]) => [`${file} ${who}`, []]));
for (let round = 0; round < rounds + 2; round++) {
  for (const [who, file, ready] of pages) {
    const figures = await measureLoad(tabs[who], stage.urls[who] + file, ready);
    if (round >= 2) found.get(`${file} ${who}`).push(figures);
  }
}
const floor = summarise(found.get('blank.html blank').map(({ first }) => first)).median;
for (const [name, figures] of found) {
  const of = (what) => summarise(figures.map((one) => one[what]));
  const [first, ready, script, heap, nodes] = ['first', 'ready', 'script', 'heap', 'nodes'].map(of);
  console.log(
    [
      name.padEnd(20),
      `first ${first.median.toFixed(1)} ms (${first.from.toFixed(1)}-${first.to.toFixed(1)}), ${(first.median / floor).toFixed(2)} x`,
      `ready ${ready.median.toFixed(1)} ms, ${(ready.median / floor).toFixed(2)} x`,
      `script ${script.median.toFixed(1)} ms`,
      `heap ${(heap.median / 1e6).toFixed(1)} MB`,
      `nodes ${nodes.median}`,
    ].join('   '),
  );
}
await stage.close();
