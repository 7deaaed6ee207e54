import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onBody } from '@/core/chart/bowl-shape';
import { crackBowl, seamsInBowl } from '@/core/chart/crack-bowl';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const kept = fc.integer({ min: 1, max: 12 * seamsInBowl });
const few = { numRuns: 60 };

/** All that has ever been gilded, over all bowls. */
const gildedIn = (seed: number, count: number) => {
  const { onShelf, gilded, seams } = crackBowl(seed, count);
  return { total: onShelf * seamsInBowl + gilded, gold: seams.slice(0, gilded) };
};

describe('the mended bowl', () => {
  test('is the same for the same reader and the same number of moments', () => {
    fc.assert(
      fc.property(seeds, kept, (seed, count) => {
        expect(crackBowl(seed, count)).toEqual(crackBowl(seed, count));
      }),
      few,
    );
  });

  test('no two readers have the same, nor one reader the same twice', () => {
    const { seams } = crackBowl(1, 1);
    expect(crackBowl(2, 1).seams).not.toEqual(seams);
    expect(crackBowl(1, 1 + seamsInBowl).seams).not.toEqual(seams);
  });

  test('one more moment mends one more crack, and never loses gold or moves a crack', () => {
    fc.assert(
      fc.property(seeds, kept, (seed, count) => {
        const before = gildedIn(seed, count);
        const after = gildedIn(seed, count + 1);
        expect(after.total).toBe(before.total + 1);
        if (count % seamsInBowl) expect(after.gold.slice(0, before.gold.length)).toEqual(before.gold);
      }),
      few,
    );
  });

  test('every seam is on the body, and the gold is thick near the break', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { seams } = crackBowl(seed, 1);
        expect(seams).toHaveLength(seamsInBowl);
        const off = seams.flatMap(({ lines }) => lines.flat()).filter((place) => !onBody(place));
        expect(off).toEqual([]);
        const mean = (some: typeof seams) => some.reduce((sum, { width }) => sum + width, 0) / some.length;
        expect(mean(seams.slice(0, 10))).toBeGreaterThan(mean(seams.slice(-10)) + 0.5);
      }),
      few,
    );
  });

  test.each([
    [0, 0, 0],
    [1, 0, 1],
    [seamsInBowl, 0, seamsInBowl],
    [seamsInBowl + 1, 1, 1],
    [3 * seamsInBowl, 2, seamsInBowl],
    [20_000, 285, 50],
  ])('of %i moments %i bowls are on the shelf and %i seams in hand', (count, onShelf, gilded) => {
    expect(crackBowl(7, count)).toMatchObject({ kept: count, onShelf, gilded });
  });
});
