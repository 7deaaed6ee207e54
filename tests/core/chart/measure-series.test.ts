import { describe, expect, test } from 'vitest';
import { dayNumber, dayTimeOf } from '@/core/chart/day-index';
import { measuresOf } from '@/core/chart/measure-series';
import { withinSpan } from '@/core/chart/span';
import { aCheckIn, aNote, aWeekly, days, noon } from '../../facts';

describe('measures', () => {
  test('felt safety comes from weekly looks and from check-ins, each told apart', () => {
    const weekly = aWeekly({ safety: 4, selfTrust: null });
    const checkIn = aCheckIn({ safety: 0 });
    expect(measuresOf([weekly, checkIn, aCheckIn(), aNote()])).toEqual([
      {
        id: 'safety',
        name: null,
        dots: [
          { time: dayTimeOf(weekly), value: 4, weekly: true },
          { time: dayTimeOf(checkIn), value: 0, weekly: false },
        ],
        noContact: [],
      },
    ]);
  });

  test('a week without contact is no 0, and is kept as what it was', () => {
    const [trust] = measuresOf([aWeekly({ safety: null, selfTrust: null, noContact: true })]);
    expect(trust).toMatchObject({ id: 'trust', dots: [], noContact: [dayNumber('2026-11-16')] });
  });

  test('own measures stand under the name they were first given, whatever its spelling later', () => {
    const own = (name: string, value: number) =>
      aWeekly({ safety: null, selfTrust: null, own: { name, value } });
    const found = measuresOf([own('Sleep', 3), own('sleep ', 5), own('Appetite', 7)]);
    expect(found.map(({ name, dots }) => [name, dots.map(({ value }) => value)])).toEqual([
      ['Sleep', [3, 5]],
      ['Appetite', [7]],
    ]);
  });

  test('what nobody answered is not there', () => {
    expect(measuresOf([aCheckIn(), aWeekly({ safety: null, selfTrust: null })])).toEqual([]);
  });
});

test.each([
  ['months', [0, 91]],
  ['year', [0, 91, 92, 364]],
  ['all', [0, 91, 92, 364, 366]],
] as const)('a look back over %s reaches so many days', (span, ages) => {
  const all = [366, 0, 364, 91, 92, -1].map((ago) => aNote({ at: noon - days(ago), offsetMinutes: 0 }));
  const its = withinSpan(all, span, '2026-11-21').map(({ at }) => (noon - at) / days(1));
  expect(its).toEqual(ages.toReversed());
});
