import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Extension, kind } from '../e2e/extension';
import { times } from './long';
import { launchProbe, openProbe } from './probe-build';
import { answersTo, newSeed, yearOf } from './year';

const years = Array.from({ length: times(1, 5) }, newSeed);
const [acts, every] = [times(400, 1200), 25];

let mendful: Extension;
let end: () => Promise<void>;
beforeAll(async () => {
  ({ mendful, end } = await launchProbe());
});
afterAll(() => end?.());

test.each(years)(
  `a year of ${acts} random acts in ${kind} shows what the simplest journal shows (seed %d)`,
  async (seed) => {
    await mendful.storage.clear();
    const page = await openProbe(mendful);
    await page.evaluate(() => globalThis.probe.begin());
    const year = yearOf(seed, acts);
    for (const [n, { came, seen }] of answersTo(year, every).entries()) {
      const part = year.slice(n * every, (n + 1) * every);
      const told = await page.evaluate((part) => globalThis.probe.performAll(part), part);
      expect(told, `acts from ${n * every}`).toEqual(came);
      expect(await page.evaluate(() => globalThis.probe.see()), `after act ${(n + 1) * every}`).toEqual(seen);
    }
    await page.close();
    const told = (await mendful.errors()).filter((error) => !error.includes('context unloaded'));
    expect(told).toEqual([]);
  },
  1_800_000,
);
