import { describe, expect, test } from 'vitest';
import { changeDays } from '@/core/model/change-week';
import { faultOf, faultsIn, type RhythmFault } from '@/core/model/check-rhythm';
import { type DayRhythm, defaultRhythm, type Rhythm } from '@/core/model/rhythm';

const every = [0, 1, 2, 3, 4, 5, 6];
const days = (some: Partial<DayRhythm>, rhythm = defaultRhythm) =>
  changeDays(rhythm, every, (day) => ({ ...day, ...some }));
const window = (from: string, to: string) => ({ windows: [{ from, to }] });
const fixed: Rhythm = { ...defaultRhythm, timing: 'fixed' };

test('nothing is wrong with the rhythm everybody starts with, at random or fixed', () => {
  expect(faultsIn(defaultRhythm)).toEqual([]);
  expect(faultsIn(fixed)).toEqual([]);
});

describe('a change is refused', () => {
  test.each<[string, Rhythm, RhythmFault]>([
    ['a gap of 89 minutes', { ...defaultRhythm, gapMinutes: 89 }, 'gap-short'],
    ['an emptied gap', { ...defaultRhythm, gapMinutes: Number.NaN }, 'gap-short'],
    ['a gap of more than a day', { ...defaultRhythm, gapMinutes: 1441 }, 'gap-long'],
    ['an expiry of 10 minutes', { ...defaultRhythm, expiryMinutes: 10 }, 'expiry-short'],
    ['an expiry of 13 hours', { ...defaultRhythm, expiryMinutes: 780 }, 'expiry-long'],
    ['a week with no prompts as its limit', { ...defaultRhythm, perWeek: 0 }, 'week-range'],
    ['quiet hours half filled in', { ...defaultRhythm, quiet: { from: '22:00', to: '' } }, 'time-missing'],
    [
      'quiet hours from a time to itself',
      { ...defaultRhythm, quiet: { from: '22:00', to: '22:00' } },
      'quiet-empty',
    ],
    [
      'quiet hours that swallow a window',
      { ...defaultRhythm, quiet: { from: '09:00', to: '12:30' } },
      'window-quiet',
    ],
    ['a window half filled in', days(window('', '12:00')), 'time-missing'],
    ['a window from a time to itself', days(window('10:00', '10:00')), 'window-empty'],
    ['a window of 29 minutes', days(window('10:00', '10:29')), 'window-short'],
    ['a window inside the quiet hours', days(window('22:00', '23:00')), 'window-quiet'],
    [
      'two windows over each other',
      days({
        windows: [
          { from: '10:00', to: '12:00' },
          { from: '11:00', to: '13:00' },
        ],
      }),
      'window-overlaps',
    ],
    ['random times without a window', days({ windows: [] }), 'windows-missing'],
    ['more prompts than fit with the gap', days({ ...window('10:00', '12:00'), perDay: 2 }), 'no-room'],
    ['a fixed time that is missing', days({ times: [''] }, fixed), 'time-missing'],
    ['the same fixed time twice', days({ times: ['10:00', '10:00'] }, fixed), 'time-double'],
    ['fixed times closer than the gap', days({ times: ['10:00', '12:00'] }, fixed), 'times-close'],
    ['a fixed time in the quiet hours', days({ times: ['07:00'] }, fixed), 'time-quiet'],
    ['more prompts than fixed times', days({ times: ['10:00'], perDay: 2 }, fixed), 'no-room'],
  ])('%s', (_, after, fault) => {
    expect(faultOf(defaultRhythm, after)).toBe(fault);
  });
});

describe('a change is kept', () => {
  test.each<[string, Rhythm]>([
    ['quiet hours across midnight', { ...defaultRhythm, quiet: { from: '22:30', to: '07:00' } }],
    ['no quiet hours', { ...defaultRhythm, quiet: null }],
    [
      'a window across midnight without quiet hours',
      days(window('22:00', '01:00'), { ...defaultRhythm, quiet: null }),
    ],
    ['a window of half an hour', days(window('10:00', '10:30'))],
    [
      'windows that touch',
      days({
        windows: [
          { from: '10:00', to: '12:00' },
          { from: '12:00', to: '13:00' },
        ],
      }),
    ],
    ['no window on a day off', days({ windows: [], off: true })],
    ['no window with 0 a day', days({ windows: [], perDay: 0 })],
    ['as many prompts as just fit', days({ ...window('10:00', '13:01'), perDay: 2 })],
    ['fixed times just the gap apart', days({ times: ['10:00', '13:00'], perDay: 2 }, fixed)],
    ['windows in quiet hours while times are fixed', days(window('22:00', '23:00'), fixed)],
  ])('%s', (_, after) => {
    expect(faultOf(defaultRhythm, after)).toBeNull();
  });

  test('what stood wrong before keeps nobody from changing the rest', () => {
    const broken = days(window('10:00', '10:10'));
    expect(faultOf(broken, { ...broken, expiryMinutes: 60 })).toBeNull();
    expect(faultOf(broken, { ...broken, expiryMinutes: 5 })).toBe('expiry-short');
  });
});
