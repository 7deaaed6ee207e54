import { describe, expect, test } from 'vitest';
import { canSnooze, type SnoozeChoice, snoozeUntil } from '@/core/plan/snooze';
import { aRaised } from '../../facts';
import { aRhythm, at, type Says } from './a-rhythm';

const night: Says = { quiet: '21:00-08:30' };

/** Wednesday 4 March 2026, Berlin. */
const rows: [string, SnoozeChoice, Says, string, string | null][] = [
  [
    'a quarter of an hour is a quarter of an hour',
    '15-minutes',
    night,
    '2026-03-04T10:30',
    '2026-03-04T10:45',
  ],
  ['an hour is an hour', 'hour', night, '2026-03-04T10:30', '2026-03-04T11:30'],
  [
    'what would come in quiet hours waits for their end',
    'hour',
    night,
    '2026-03-04T20:30',
    '2026-03-05T08:30',
  ],
  ['said in quiet hours it waits for their end', '15-minutes', night, '2026-03-04T23:00', '2026-03-05T08:30'],
  ['this evening is half past six', 'evening', night, '2026-03-04T10:30', '2026-03-04T18:30'],
  ['said in the evening it is in an hour', 'evening', night, '2026-03-04T18:40', '2026-03-04T19:40'],
  ['said shortly before, it is in an hour', 'evening', night, '2026-03-04T18:00', '2026-03-04T19:00'],
  ['an hour before quiet there is no evening left', 'evening', night, '2026-03-04T20:00', null],
  ['an hour before midnight there is no evening left', 'evening', {}, '2026-03-04T23:00', null],
  ['an evening that is quiet is none', 'evening', { quiet: '18:00-08:30' }, '2026-03-04T10:30', null],
  [
    'tomorrow is the first minute of its first window',
    'tomorrow',
    night,
    '2026-03-04T10:30',
    '2026-03-05T10:00',
  ],
  [
    'a window that begins in quiet hours begins after them',
    'tomorrow',
    { ...night, windows: ['07:00-12:00'] },
    '2026-03-04T10:30',
    '2026-03-05T08:30',
  ],
  [
    'with fixed times it is the first of them',
    'tomorrow',
    { times: ['16:00', '11:15'] },
    '2026-03-04T10:30',
    '2026-03-05T11:15',
  ],
  [
    'a fixed time in quiet hours waits for their end',
    'tomorrow',
    { ...night, times: ['07:00'] },
    '2026-03-04T10:30',
    '2026-03-05T08:30',
  ],
  ['without windows it is ten', 'tomorrow', { windows: [] }, '2026-03-04T10:30', '2026-03-05T10:00'],
  [
    'windows that open only after tomorrow do not count',
    'tomorrow',
    { windows: ['23:00-02:00'], quiet: '21:00-00:30' },
    '2026-03-04T10:30',
    '2026-03-05T10:00',
  ],
  [
    'a paused tomorrow makes no sense',
    'tomorrow',
    { pause: { fromOn: '2026-03-05', throughOn: '2026-03-05' } },
    '2026-03-04T10:30',
    null,
  ],
  ['quiet hours without an end make no sense', 'hour', { quiet: '09:00-09:00' }, '2026-03-04T10:30', null],
  [
    'on the day the clock skips an hour, an hour is still an hour',
    'hour',
    {},
    '2026-03-29T01:30',
    '2026-03-29T03:30',
  ],
];

describe('putting off', () => {
  test.each(rows)('%s', (_, choice, says, now, expected) => {
    const until = snoozeUntil(choice, aRhythm(says), at(now));
    const wall =
      until === null
        ? null
        : Temporal.Instant.fromEpochMilliseconds(until).toZonedDateTimeISO('Europe/Berlin');
    expect(wall?.toPlainDateTime().toString({ smallestUnit: 'minute' }) ?? null).toBe(expected);
  });

  test('goes twice, then no more', () => {
    expect([0, 1, 2].map((snoozes) => canSnooze(aRaised({ snoozes })))).toEqual([true, true, false]);
  });
});
