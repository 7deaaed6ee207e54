import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bringTogether,
  changeDays,
  isTogether,
  setPerDay,
  setTiming,
  suggestTime,
  suggestWindow,
} from '@/core/model/change-week';
import { faultOf, faultsIn } from '@/core/model/check-rhythm';
import { defaultRhythm, type Rhythm } from '@/core/model/rhythm';

const weekdays = [0, 1, 2, 3, 4];
const fixed: Rhythm = { ...defaultRhythm, timing: 'fixed' };

describe('days set together', () => {
  test('only the days named change', () => {
    const changed = changeDays(defaultRhythm, [5, 6], (day) => ({ ...day, perDay: 2 }));
    expect(changed.week.map(({ perDay }) => perDay)).toEqual([1, 1, 1, 1, 1, 2, 2]);
  });

  test('are told from days on their own, and brought together follow Monday and Saturday', () => {
    const apart = changeDays(defaultRhythm, [2, 6], (day) => ({ ...day, perDay: 0 }));
    expect([isTogether(defaultRhythm), isTogether(apart)]).toEqual([true, false]);
    expect(bringTogether(apart)).toEqual(defaultRhythm);
  });
});

describe('fixed times follow the number of prompts', () => {
  test('more prompts bring times that fit', () => {
    expect(setPerDay(fixed, weekdays, 3).week[0]!.times).toEqual(['10:30', '16:00', '19:00']);
  });

  test('fewer prompts keep the earliest', () => {
    expect(setPerDay(fixed, weekdays, 1).week[0]!.times).toEqual(['10:30']);
  });

  test('0 a day keeps the times for later', () => {
    expect(setPerDay(fixed, weekdays, 0).week[0]!.times).toEqual(defaultRhythm.week[0]!.times);
  });

  test('at random the times stay as they are', () => {
    expect(setPerDay(defaultRhythm, weekdays, 4).week[0]!.times).toEqual(defaultRhythm.week[0]!.times);
  });

  test('changing to fixed times leaves nothing wrong', () => {
    const many = setPerDay({ ...defaultRhythm, gapMinutes: 90 }, weekdays, 4);
    expect(faultsIn(many)).toEqual([]);
    const changed = setTiming(many, 'fixed');
    expect(faultsIn(changed)).toEqual([]);
    expect(changed.week[0]!.times).toHaveLength(4);
    expect(setTiming(changed, 'random').week).toEqual(changed.week);
  });
});

describe('what is suggested', () => {
  const quiet = fc.option(
    fc.record({
      from: fc.constantFrom('20:00', '22:00', '00:30'),
      to: fc.constantFrom('06:00', '09:30', '12:00'),
    }),
  );
  const clock = fc
    .integer({ min: 0, max: 47 })
    .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);

  test('as a window can be kept, whatever stands', () => {
    fc.assert(
      fc.property(quiet, fc.uniqueArray(clock, { minLength: 2, maxLength: 6 }), (quiet, times) => {
        const sorted = [...times].sort();
        const windows = Array.from({ length: Math.floor(sorted.length / 2) }, (_, index) => ({
          from: sorted[index * 2]!,
          to: sorted[index * 2 + 1]!,
        }));
        const before = changeDays({ ...defaultRhythm, quiet }, weekdays, (day) => ({ ...day, windows }));
        const added = suggestWindow(before, windows);
        if (!added) return;
        const after = changeDays(before, weekdays, (day) => ({ ...day, windows: [...windows, added] }));
        expect(faultOf(before, after)).toBeNull();
      }),
    );
  });

  test('as a time keeps the gap and the quiet hours', () => {
    fc.assert(
      fc.property(
        quiet,
        fc.constantFrom(90, 180, 300),
        fc.uniqueArray(clock, { maxLength: 3 }),
        (quiet, gap, times) => {
          const before = changeDays({ ...fixed, quiet, gapMinutes: gap }, weekdays, (day) => ({
            ...day,
            times,
          }));
          const added = suggestTime(before, times);
          if (!added) return;
          const after = changeDays(before, weekdays, (day) => ({ ...day, times: [...times, added] }));
          expect(faultOf(before, after)).toBeNull();
        },
      ),
    );
  });

  test('is nothing when there is no room', () => {
    expect(suggestTime({ ...fixed, gapMinutes: 1440 }, ['12:00'])).toBeNull();
    expect(suggestWindow(defaultRhythm, [{ from: '08:00', to: '22:00' }])).toBeNull();
  });
});
