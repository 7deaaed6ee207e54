import { describe, expect, test } from 'vitest';
import { findFree } from '@/core/plan/find-free';
import { planDay } from '@/core/plan/plan-day';
import { dayMinutes } from '@/core/plan/units';
import { aRhythm, type Says } from './a-rhythm';

/** A Wednesday. */
const wednesday = Temporal.PlainDate.from('2026-03-04');
const wall = (moment: Temporal.PlainDateTime) =>
  `${moment.toPlainDate().equals(wednesday) ? '' : '+'}${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`;
const plan = (says: Says) => planDay(aRhythm(says), wednesday).map(wall);

const fixed: [string, Says, string[]][] = [
  ['fixed times come as they are, earliest first', { times: ['16:00', '10:30'] }, ['10:30', '16:00']],
  ['a fixed time in quiet hours is dropped', { times: ['08:00', '16:00'], quiet: '21:00-08:30' }, ['16:00']],
  ['quiet hours end with their last minute', { times: ['08:30'], quiet: '21:00-08:30' }, ['08:30']],
  ['quiet hours begin with their first minute', { times: ['21:00'], quiet: '21:00-08:30' }, []],
  [
    'quiet hours by day work like those by night',
    { times: ['08:00', '12:00'], quiet: '11:00-13:00' },
    ['08:00'],
  ],
  ['quiet hours from one time to the same time never end', { times: ['12:00'], quiet: '09:00-09:00' }, []],
  [
    'a fixed time closer than the gap to the one before is dropped',
    { times: ['10:00', '12:59', '13:00'], perDay: 2 },
    ['10:00', '13:00'],
  ],
  ['a dropped time does not hold back the next', { times: ['10:00', '12:00', '14:00'] }, ['10:00', '14:00']],
  [
    'a time in quiet hours does not hold back the next',
    { times: ['08:00', '09:00'], quiet: '21:00-08:30' },
    ['09:00'],
  ],
  [
    'more times than prompts a day leave the later ones out',
    { times: ['10:00', '14:00', '18:00'], perDay: 2 },
    ['10:00', '14:00'],
  ],
  ['the same time twice comes once', { times: ['10:00', '10:00'] }, ['10:00']],
  ['0 a day plans nothing', { times: ['10:00'], perDay: 0 }, []],
  ['a day off plans nothing, whatever is set for it', { times: ['10:00'], off: true }, []],
  ['no times plan nothing', { times: [], perDay: 2 }, []],
];

const random: [string, Says, (times: string[]) => boolean][] = [
  [
    'one a day comes inside its windows',
    {},
    ([one]) => !!one && ((one >= '10:00' && one < '12:00') || (one >= '15:00' && one < '18:00')),
  ],
  [
    'two a day come one in each half of the free time',
    { perDay: 2, windows: ['10:00-11:00', '15:00-16:00'] },
    ([a, b]) => a! < '11:00' && b! >= '15:00',
  ],
  [
    'windows that overlap count once',
    { perDay: 2, windows: ['10:00-12:00', '11:00-14:00'], gapMinutes: 90 },
    ([a, b]) => a! < '12:00' && b! >= '11:30' && b! < '14:00',
  ],
  [
    'a window past midnight belongs to the day it starts',
    { windows: ['23:59-00:01'], perDay: 1 },
    ([one]) => one === '23:59' || one === '+00:00',
  ],
  [
    'quiet hours win over a window that crosses midnight',
    { windows: ['20:59-08:31'], quiet: '21:00-08:30' },
    ([one]) => one === '20:59' || one === '+08:30',
  ],
  [
    'quiet hours of the next day win over the part that reaches into it',
    { windows: ['23:00-03:00'], quiet: '00:01-22:59' },
    ([one]) => one! >= '23:00' || one === '+00:00',
  ],
  [
    'a window inside quiet hours plans nothing',
    { windows: ['22:00-23:00'], quiet: '21:00-08:30' },
    (times) => times.length === 0,
  ],
  [
    'a window from one time to the same time is the whole day round',
    { windows: ['12:00-12:00'], perDay: 4, gapMinutes: 90 },
    (times) => times.length >= 3 && times.at(-1)! > '+06:00',
  ],
  [
    'a window too small for all plans what fits',
    { windows: ['10:00-11:31'], perDay: 4, gapMinutes: 90 },
    (times) => times.length === 2,
  ],
  ['no windows plan nothing', { windows: [] }, (times) => times.length === 0],
  [
    'a fixed window of one minute plans that minute',
    { windows: ['10:00-10:01'] },
    ([one]) => one === '10:00',
  ],
];

describe('the plan of one day', () => {
  test.each(fixed)('%s', (_, says, expected) => expect(plan(says)).toEqual(expected));

  test.each(random)('%s, whatever the seed', (_, says, holds) => {
    for (let seed = 0; seed < 50; seed++) {
      const times = plan({ ...says, seed });
      expect(holds(times), `seed ${seed}: ${times}`).toBe(true);
    }
  });

  test('planning again never moves a moment, and another seed does', () => {
    const days = Array.from({ length: 60 }, (_, n) => wednesday.add({ days: n }));
    const plans = (seed: number) => days.map((day) => String(planDay(aRhythm({ perDay: 2, seed }), day)));
    expect(plans(7)).toEqual(plans(7));
    expect(plans(7)).not.toEqual(plans(8));
  });

  test('a change of one weekday leaves the moments of the others where they were', () => {
    const rhythm = aRhythm({ perDay: 2 });
    const other = { ...rhythm, week: rhythm.week.with(0, { ...rhythm.week[0]!, perDay: 4 }) };
    expect(String(planDay(other, wednesday))).toBe(String(planDay(rhythm, wednesday)));
  });

  test('over many days every free minute has its turn, and none is favoured', () => {
    const rhythm = aRhythm({ perDay: 1 });
    const total = findFree(rhythm, 3).reduce((sum, { from, to }) => sum + to - from, 0);
    const quarters = new Map<number, number>();
    for (let n = 0; n < 7 * 800; n++) {
      const [moment] = planDay({ ...rhythm, seed: n % 7 }, wednesday.add({ days: Math.floor(n / 7) }));
      const quarter = Math.floor((moment!.hour * 60 + moment!.minute) / 15);
      quarters.set(quarter, (quarters.get(quarter) ?? 0) + 1);
    }
    const expected = (7 * 800) / (total / 15);
    expect(quarters.size).toBe(total / 15);
    for (const count of quarters.values()) expect(Math.abs(count - expected)).toBeLessThan(expected * 0.3);
    expect(dayMinutes).toBe(1440);
  });
});
