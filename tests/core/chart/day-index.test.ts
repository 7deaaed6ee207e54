import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayLabel, dayNumber, dayNumberOf, partOfDay } from '@/core/chart/day-index';
import { dayOf } from '@/core/model/day';
import { timeOfDay } from '@/core/text/time-of-day';
import { aNote } from '../../facts';

const anyMoment = fc.record({
  at: fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) }),
  offsetMinutes: fc.integer({ min: -18 * 60, max: 18 * 60 }),
});

describe('the quick way to a day', () => {
  test('gives the day that the calendar gives', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        expect(dayLabel(dayNumberOf(moment))).toBe(dayOf(moment));
        expect(dayNumber(dayOf(moment))).toBe(dayNumberOf(moment));
      }),
    );
  });

  test('gives the part of the day that the clock there gave', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const clock = Temporal.Instant.fromEpochMilliseconds(moment.at)
          .toZonedDateTimeISO('UTC')
          .add({ minutes: moment.offsetMinutes })
          .toPlainTime();
        expect(partOfDay(moment)).toBe(timeOfDay(clock));
      }),
    );
  });

  test.each([
    ['2026-05-12T23:59:59Z', 0, '2026-05-12', 'evening'],
    ['2026-05-12T23:59:59Z', 1, '2026-05-13', 'night'],
    ['2026-05-12T00:00:00Z', -1, '2026-05-11', 'evening'],
    ['2024-02-29T12:00:00Z', 330, '2024-02-29', 'evening'],
  ])('%s, %i minutes east, is on %s in the %s', (at, offsetMinutes, day, part) => {
    const entry = aNote({ at: Date.parse(at), offsetMinutes });
    expect([dayLabel(dayNumberOf(entry)), partOfDay(entry)]).toEqual([day, part]);
  });
});
