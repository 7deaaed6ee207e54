import { describe, expect, test } from 'vitest';
import type { Pause } from '@/core/model/rhythm';
import { hushedUntil, hushFrom, isPaused, type PauseChoice, pauseThrough } from '@/core/plan/pause';
import { aRhythm, at } from './a-rhythm';

const now = at('2026-03-04T22:00');

const choices: [PauseChoice, string | null][] = [
  ['today', '2026-03-04'],
  ['3-days', '2026-03-06'],
  ['week', '2026-03-10'],
  ['open', null],
];

const days: [string, Pause | null, string, boolean][] = [
  ['without a pause no day is paused', null, '2026-03-04', false],
  ['the first day is paused', { fromOn: '2026-03-04', throughOn: '2026-03-06' }, '2026-03-04', true],
  ['the last day is paused', { fromOn: '2026-03-04', throughOn: '2026-03-06' }, '2026-03-06', true],
  ['the day after is not', { fromOn: '2026-03-04', throughOn: '2026-03-06' }, '2026-03-07', false],
  ['an open pause goes on', { fromOn: '2026-03-04', throughOn: null }, '2031-01-01', true],
  [
    'the day before counts for those who flew west',
    { fromOn: '2026-03-04', throughOn: null },
    '2026-03-03',
    true,
  ],
  ['a pause from a year ahead does not hold', { fromOn: '2027-03-04', throughOn: null }, '2026-03-04', false],
];

describe('a pause', () => {
  test.each(choices)('%s lasts through %s', (choice, throughOn) =>
    expect(pauseThrough(choice, now)).toEqual({ fromOn: '2026-03-04', throughOn }),
  );

  test.each(days)('%s', (_, pause, day, paused) =>
    expect(isPaused(aRhythm({ pause }), Temporal.PlainDate.from(day))).toBe(paused),
  );
});

describe('"I\'m presenting"', () => {
  const until = hushFrom(now);
  const rhythm = aRhythm({ hushUntil: until });

  test('lasts an hour', () => expect(until - now.epochMilliseconds).toBe(3_600_000));
  test('holds until then', () => {
    expect(hushedUntil(rhythm, until - 1)).toBe(until);
    expect(hushedUntil(rhythm, until)).toBeNull();
  });
  test('holds after the clock was turned back by an hour, not by a day', () => {
    expect(hushedUntil(rhythm, until - 2 * 3_600_000)).toBe(until);
    expect(hushedUntil(rhythm, until - 24 * 3_600_000)).toBeNull();
  });
});
