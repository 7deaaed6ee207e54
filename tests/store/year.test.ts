import { expect, test } from 'vitest';
import { begin, perform, see } from '../endure/perform';
import { answersTo, newSeed, yearOf } from '../endure/year';
import { openWorld } from './world';

/** YEARS=200 is what `npm run endure -- --long` does. */
const years = Array.from({ length: Number(process.env.YEARS ?? 3) }, newSeed);
const [acts, every] = [400, 10];

test.each(years)(
  'a simulated year of random acts shows what the simplest journal shows (seed %d)',
  async (seed) => {
    openWorld();
    await begin();
    const year = yearOf(seed, acts);
    for (const [n, { came, seen }] of answersTo(year, every).entries()) {
      for (const [at, act] of year.slice(n * every, (n + 1) * every).entries())
        expect(await perform(act), `act ${n * every + at}: ${act.act}`).toBe(came[at]);
      expect(await see(), `after act ${(n + 1) * every}`).toEqual(seen);
    }
  },
  600_000,
);
