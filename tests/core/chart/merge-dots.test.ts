import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '@/core/chart/day-index';
import { spotsPath } from '@/core/chart/draw-paths';
import { bySize, mergeDots, side } from '@/core/chart/merge-dots';
import { placeLabels } from '@/core/chart/place-labels';
import { timeTicks } from '@/core/chart/time-ticks';

const frame = { from: 20_000, to: 23_650, low: -3, high: 3 };
const anyDot = fc.record({
  time: fc.double({ min: frame.from, max: frame.to, noNaN: true }),
  value: fc.double({ min: -3, max: 3, noNaN: true }),
});
const anyDots = fc.array(anyDot, { maxLength: 200 });
const place = ({ x, y }: { x: number; y: number }) => `${x} ${y}`;

describe('drawing dots', () => {
  test('counts every one of them once, inside the field', () => {
    fc.assert(
      fc.property(anyDots, (dots) => {
        const spots = mergeDots(dots, frame);
        expect(spots.reduce((n, { count }) => n + count, 0)).toBe(dots.length);
        for (const { x, y } of spots) expect(Math.min(x, y, side - x, side - y)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('never takes one away because another came', () => {
    fc.assert(
      fc.property(anyDots, anyDot, (dots, one) => {
        const after = new Map(mergeDots([...dots, one], frame).map((spot) => [place(spot), spot.count]));
        for (const spot of mergeDots(dots, frame))
          expect(after.get(place(spot))).toBeGreaterThanOrEqual(spot.count);
      }),
    );
  });

  test('draws each spot in one of three sizes', () => {
    fc.assert(
      fc.property(anyDots, (dots) => {
        const spots = mergeDots(dots, frame);
        const drawn = Object.values(bySize(spots)).map(spotsPath).join('');
        expect(drawn.match(/M/g)?.length ?? 0).toBe(spots.length);
      }),
    );
  });

  test('stays small however many there are', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({
      time: frame.from + (i * 3650) / 20_000,
      value: (i % 7) - 3,
    }));
    expect(mergeDots(many, frame).length).toBeLessThan(4000);
  });
});

describe('the names below a line of time', () => {
  test.each([
    ['2026-11-01', '2026-11-22', ['2026-11-01'], false],
    ['2026-08-24', '2026-11-22', ['2026-09-01', '2026-10-01', '2026-11-01'], false],
    ['2025-11-24', '2026-11-22', ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01'], false],
    [
      '2016-11-28',
      '2026-11-22',
      ['2018-01-01', '2020-01-01', '2022-01-01', '2024-01-01', '2026-01-01'],
      true,
    ],
  ])('from %s to %s are %j', (from, to, days, yearly) => {
    expect(timeTicks(dayNumber(from), dayNumber(to))).toEqual({ days: days.map(dayNumber), yearly });
  });

  test('are five at most, over any span', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40_000 }),
        fc.integer({ min: 21, max: 20_000 }),
        (from, length) => {
          const { days } = timeTicks(from, from + length);
          expect(days.length).toBeLessThanOrEqual(5);
          for (const day of days) expect(day >= from && day < from + length).toBe(true);
        },
      ),
    );
  });
});

test('labels are written where they stand clear of the one before', () => {
  expect(placeLabels([0, 5, 22, 30, 44, 99])).toEqual([true, false, true, false, true, true]);
});
