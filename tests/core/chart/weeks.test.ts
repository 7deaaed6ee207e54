import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWeeks } from '@/core/chart/compare-weeks';
import { dayNumber } from '@/core/chart/day-index';
import { linesPath, mediansPath } from '@/core/chart/draw-paths';
import { medianOf, quantile } from '@/core/chart/quantile';
import { axisOf } from '@/core/chart/span';
import { cutAtGaps, isEnough, summarizeWeeks } from '@/core/chart/week-summary';

/** Monday 2 November 2026. */
const monday = dayNumber('2026-11-02');
const dots = (...times: number[]) => times.map((time) => ({ time: monday + time, value: 0 }));

const anyDots = fc
  .array(
    fc.record({
      time: fc.double({ min: 20_000, max: 20_400, noNaN: true }),
      value: fc.integer({ min: -3, max: 3 }),
    }),
    { maxLength: 80 },
  )
  .map((some) => some.sort((a, b) => a.time - b.time));

describe('weeks', () => {
  test('count every dot once, and no week is made up', () => {
    fc.assert(
      fc.property(anyDots, (some) => {
        const weeks = summarizeWeeks(some);
        expect(weeks.reduce((n, { count }) => n + count, 0)).toBe(some.length);
        for (const week of weeks) {
          expect(week.count).toBeGreaterThan(0);
          expect(week.first).toBeGreaterThanOrEqual(week.monday);
          expect(week.last).toBeLessThan(week.monday + 7);
        }
      }),
    );
  });

  test('the middle lies in the middle half, and that within what was said', () => {
    fc.assert(
      fc.property(anyDots, (some) => {
        for (const { median, half, count } of summarizeWeeks(some)) {
          expect(half === null).toBe(count < 4);
          if (!half) continue;
          expect(half.low).toBeLessThanOrEqual(median);
          expect(half.high).toBeGreaterThanOrEqual(median);
        }
      }),
    );
  });

  test.each([
    ['seven entries in three weeks', [0, 1, 2, 3, 7, 8, 14], false],
    ['eight entries in two weeks', [0, 1, 2, 3, 7, 8, 9, 10], false],
    ['eight entries in three weeks', [0, 1, 2, 3, 7, 8, 9, 14], true],
    ['nothing', [], false],
  ])('%s: whether that is enough for a word is %j → %s', (_, times, holds) => {
    expect(isEnough(summarizeWeeks(dots(...times)))).toBe(holds);
  });
});

describe('gaps', () => {
  test.each([
    ['ten days are bridged', [0, 10], 1],
    ['more than ten are not', [0, 10.1], 2],
    ['two silences make three runs', [0, 3, 20, 22, 40], 3],
    ['nothing has no run', [], 0],
  ])('%s', (_, times, runs) => {
    const some = dots(...times).map((dot) => ({ ...dot, first: dot.time, last: dot.time }));
    expect(cutAtGaps(some)).toHaveLength(runs);
  });

  test('no line is drawn across one', () => {
    const frame = { from: monday, to: monday + 70, low: -3, high: 3 };
    const weeks = summarizeWeeks(dots(0, 1, 7, 8, 35, 36));
    const path = mediansPath(cutAtGaps(weeks), frame);
    // Two runs: the first of two weeks that touch, the second of one.
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/L/g)).toHaveLength(1);
    expect(linesPath([dots(0, 7), dots(40)], frame).match(/M/g)).toHaveLength(2);
  });

  test('nothing is lost or reordered by cutting', () => {
    fc.assert(
      fc.property(anyDots, (some) => {
        const all = some.map((dot) => ({ ...dot, first: dot.time, last: dot.time }));
        expect(cutAtGaps(all).flat()).toEqual(all);
      }),
    );
  });
});

describe('the word on the last four weeks', () => {
  const to = monday + 84;
  /** Nine entries over three weeks in each of the two stretches. */
  const both = (then: number, now: number) => [
    ...Array.from({ length: 9 }, (_, i) => ({ time: to - 80 + i * 2, value: then })),
    ...Array.from({ length: 9 }, (_, i) => ({ time: to - 25 + i * 2, value: now })),
  ];
  test.each([
    [-1, 1, 'higher'],
    [1, -1, 'lower'],
    [0, 0.4, 'same'],
    [-2, -2, 'same'],
  ])('from %d to %d is %s', (then, now, word) => {
    expect(compareWeeks(both(then, now), to)).toBe(word);
  });

  test('is not said while either stretch has too few', () => {
    expect(compareWeeks(both(-1, 1).slice(2), to)).toBeNull();
    expect(compareWeeks(both(-1, 1).slice(0, -2), to)).toBeNull();
    expect(compareWeeks([], to)).toBeNull();
  });
});

test.each([
  [[1], 0.5, 1],
  [[1, 2], 0.5, 1.5],
  [[1, 2, 3, 4, 5], 0.25, 2],
  [[1, 2, 3, 4], 0.75, 3.25],
])('of %j the part %d lies at %d', (values, part, at) => {
  expect(quantile(values, part)).toBe(at);
});

test('a middle does not ask for an order', () => {
  expect(medianOf([3, -1, 2])).toBe(2);
});

test.each([
  ['from the Monday of the first', [dayNumber('2026-06-03')], '2026-06-01'],
  ['three weeks when there is less', [dayNumber('2026-11-21')], '2026-11-01'],
  ['three weeks when there is nothing', [], '2026-11-01'],
])('a line of time runs %s through today', (_, times, from) => {
  expect(axisOf(times, '2026-11-21')).toEqual({ from: dayNumber(from), to: dayNumber('2026-11-22') });
});
