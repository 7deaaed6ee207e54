import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '@/core/plan/spread';
import { unite } from '@/core/plan/stretch';
import { runs } from './check-story';

const free = fc
  .array(
    fc
      .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 400 }))
      .map(([from, length]) => ({ from, to: from + length })),
    { maxLength: 4 },
  )
  .map(unite);
const draws = fc.array(fc.double({ min: 0, max: 0.999999, noNaN: true }), { minLength: 4, maxLength: 4 });
const gap = fc.integer({ min: 1, max: 500 });
const count = fc.integer({ min: 0, max: 4 });

/** How many the earliest possible minutes would give, minute by minute. */
function greedy(stretches: { from: number; to: number }[], most: number, apart: number): number {
  let number = 0;
  let next = -Infinity;
  for (const { from, to } of stretches) {
    for (let at = from; at < to && number < most; at++) {
      if (at < next) continue;
      number++;
      next = at + apart;
    }
  }
  return number;
}

describe('spreading moments over free minutes', () => {
  test('as many as fit, all free, all at least the gap apart', () => {
    fc.assert(
      fc.property(free, count, gap, draws, (stretches, most, apart, drawn) => {
        const moments = spread(stretches, most, apart, (slot) => drawn[slot]!);
        expect(moments.length).toBe(greedy(stretches, most, apart));
        for (const [index, at] of moments.entries()) {
          expect(stretches.some(({ from, to }) => from <= at && at < to)).toBe(true);
          if (index) expect(at - moments[index - 1]!).toBeGreaterThanOrEqual(apart);
        }
      }),
      { numRuns: 2000 * runs, seed: 1 },
    );
  });

  test('with room enough there is one in each share of the free time', () => {
    fc.assert(
      fc.property(draws, (drawn) => {
        const moments = spread([{ from: 0, to: 1200 }], 4, 1, (slot) => drawn[slot]!);
        expect(moments.map((at) => Math.floor(at / 300))).toEqual([0, 1, 2, 3]);
      }),
      { numRuns: 200 * runs, seed: 2 },
    );
  });
});
