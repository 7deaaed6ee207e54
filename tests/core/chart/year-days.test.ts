import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayLabel, dayNumber } from '@/core/chart/day-index';
import { stepDay } from '@/core/chart/step-day';
import { daysOfYear, monthsOfYear, yearsOf } from '@/core/chart/year-days';
import { dayOf } from '@/core/model/day';
import { weekdayOf } from '@/core/plan/day-number';
import { sayYearDay } from '@/core/text/say-year-day';
import { aNote, aWeekly, days, noon } from '../../facts';
import { anyCheckIns, felt, meanings } from './a-journal';

const at = (day: string) => dayNumber(day);

describe('a year', () => {
  test('counts every check-in of the year once, and no other', () => {
    fc.assert(
      fc.property(anyCheckIns, fc.integer({ min: 2023, max: 2027 }), (checkIns, year) => {
        const held = daysOfYear(checkIns, year, meanings);
        const its = checkIns.filter((checkIn) => dayOf(checkIn).startsWith(`${year}-`));
        expect([...held.values()].reduce((n, day) => n + day.checkIns, 0)).toBe(its.length);
        expect([...held.keys()].map(dayLabel).sort()).toEqual([...new Set(its.map(dayOf))].sort());
      }),
    );
  });

  test('keeps a mixed day mixed, and an empty day empty', () => {
    const held = daysOfYear([felt(0, 'hurt'), felt(0.1, 'hopeful', 'hurt'), felt(2, 'calm')], 2026, meanings);
    expect(held.get(at('2026-11-21'))).toMatchObject({
      words: ['hopeful', 'hurt'],
      places: ['low', 'lively'],
      checkIns: 2,
    });
    expect(held.has(at('2026-11-20'))).toBe(false);
    expect(held.get(at('2026-11-19'))?.places).toEqual(['quiet']);
  });

  test('a day with a note alone holds something, and has no area', () => {
    const held = daysOfYear([aNote(), aWeekly()], 2026, meanings);
    expect([...held.values()]).toEqual([
      { day: at('2026-11-21'), words: [], places: [], checkIns: 0, others: 2 },
    ]);
  });

  test.each([2024, 2025, 2026, 2028])('%i has each of its days once, under its weekday', (year) => {
    const months = monthsOfYear(year);
    const all = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null);
    expect(all.map(dayLabel)).toEqual(
      Array.from({ length: year % 4 ? 365 : 366 }, (_, i) => dayLabel(at(`${year}-01-01`) + i)),
    );
    for (const { weeks } of months)
      for (const week of weeks)
        week.forEach((day, column) => {
          if (day !== null) expect(weekdayOf(day)).toBe(column + 1);
        });
  });

  test('begins with the first year there is something of', () => {
    expect(yearsOf([], at('2026-11-21'))).toEqual({ first: 2026, last: 2026 });
    expect(yearsOf([aNote({ at: noon - days(800) })], at('2026-11-21'))).toEqual({ first: 2024, last: 2026 });
  });
});

test.each([
  ['ArrowLeft', '2026-05-11'],
  ['ArrowRight', '2026-05-13'],
  ['ArrowUp', '2026-05-05'],
  ['ArrowDown', '2026-05-19'],
  ['Home', '2026-05-11'],
  ['End', '2026-05-17'],
  ['PageUp', '2026-04-12'],
  ['PageDown', '2026-05-20'],
])('%s goes from Tuesday 12 May to %s, when the 20th is the last day there is', (key, to) => {
  expect(stepDay(at('2026-05-12'), key, at('2026-01-01'), at('2026-05-20'))).toBe(at(to));
});

test.each(['Enter', 'a', 'toString'])('%s goes nowhere', (key) => {
  expect(stepDay(at('2026-05-12'), key, at('2026-01-01'), at('2026-12-31'))).toBeNull();
});

test.each([
  [['hurt', 'hopeful'], 2, 0, '12 May: hurt, hopeful; 2 check-ins'],
  [['calm'], 1, 1, '12 May: calm; 1 check-in, 1 other entry'],
  [[], 0, 3, '12 May: 3 other entries'],
])('a day of %j is told', (picked, checkIns, others, says) => {
  const words = {
    felt: '{day}: {words}; {kept}',
    kept: '{day}: {kept}',
    empty: '{day}: empty',
    checkIns: { one: '{n} check-in', other: '{n} check-ins' },
    others: { one: '{n} other entry', other: '{n} other entries' },
  };
  const held = { day: at('2026-05-12'), words: picked, places: [], checkIns, others };
  expect(sayYearDay('12 May', held, words)).toBe(says);
  expect(sayYearDay('12 May', undefined, words)).toBe('12 May: empty');
});
