import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entry, EntryId } from '@/core/model/entry';
import { journalOf } from '../../scripts/bench/settled.mjs';
import { type Extension, kind } from '../e2e/extension';
import { tidied } from '../e2e/lock';
import type { Act } from './act';
import { heapOf } from './heap-of';
import { sleep, times } from './long';
import { launchProbe, openProbe } from './probe-build';

const acts = times(2000, 5000);
const part = 500;
/** What a collector may leave lying about: Firefox tells in whole arenas, of all pages and the background together. */
const slack = kind === 'firefox' ? 12_000_000 : 500_000;

let mendful: Extension;
let end: () => Promise<void>;
beforeAll(async () => {
  ({ mendful, end } = await launchProbe());
});
afterAll(() => end?.());

/** Something is kept, changed and taken away again, over and over: what stands stays as much as it was. */
function somePart(from: number): Act[] {
  return Array.from({ length: part / 4 }, (_, n): Act[] => {
    const at = Date.now() - n * 60_000;
    const entry: Entry = {
      id: `m${from + n}` as EntryId,
      kind: 'note',
      at,
      offsetMinutes: 0,
      text: 'For now.',
    };
    return [
      { act: 'draft', good: `For now, ${n}` },
      { act: 'keep', entries: [entry] },
      { act: 'edit', n: 1_000_000, text: `For now, ${n}.`, at },
      { act: 'remove', n: 0 },
    ];
  }).flat();
}

test(`the memory of the background and of an open journal is flat over ${acts} acts, in ${kind}`, async () => {
  await mendful.storage.set(journalOf(0.1));
  const probe = await openProbe(mendful);
  const journal = await mendful.page('journal.html', '.entry');
  await probe.evaluate(() => globalThis.probe.begin());
  const found: Awaited<ReturnType<typeof heapOf>>[] = [];
  for (let done = 0; done < acts; done += part) {
    await probe.bringToFront();
    await probe.evaluate((all) => globalThis.probe.performAll(all), somePart(done));
    await journal.bringToFront();
    await journal.waitForSelector('.entry');
    // What was deleted is being erased from the browser's files, and the pages read anew: what they hold meanwhile is passing.
    await tidied(mendful);
    await sleep(3000);
    found.push(await heapOf(mendful, journal));
  }
  console.log(`heap in ${kind}, after every ${part} acts:`, JSON.stringify(found));
  // The first parts fill caches; from then on nothing grows.
  const later = found.slice(Math.floor(found.length / 4));
  const half = later.length >> 1;
  for (const what of ['journal', 'background', 'together'] as const) {
    // A background that has ended meanwhile holds nothing.
    const least = (all: typeof later) => Math.min(...all.flatMap((one) => one[what] ?? []));
    const grown = least(later.slice(half)) - least(later.slice(0, half));
    if (Number.isFinite(grown)) expect(grown, what).toBeLessThan(slack);
  }
}, 1_800_000);
