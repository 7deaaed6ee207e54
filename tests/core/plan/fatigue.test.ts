import { describe, expect, test } from 'vitest';
import type { Raised } from '@/core/model/asked';
import { type Pace, paceOf } from '@/core/plan/fatigue';
import { planWeek } from '@/core/plan/plan-week';
import { aRaised, hours, noon } from '../../facts';
import { aRhythm } from './a-rhythm';

/** One prompt each 4 hours, the last one 4 hours ago. `-` nobody answered, `a` answered, `s` skipped, `f` fetched and left, `w` withheld. */
function history(marks: string): Raised[] {
  return [...marks].map((mark, index) => {
    const raisedAt = noon - hours(4) * (marks.length - index);
    const outcome = ({ a: 'answered', s: 'skipped', z: 'snoozed', w: 'withheld' } as const)[mark];
    const planned = mark === 'f' ? null : raisedAt;
    return aRaised({
      raisedAt,
      plannedAt: planned,
      expiresAt: raisedAt + hours(1.5),
      ...(outcome && { outcome, outcomeAt: raisedAt }),
    });
  });
}

const rows: [string, string, Pace][] = [
  ['nothing asked yet', '', 'normal'],
  ['three in a row', '---', 'normal'],
  ['four in a row halve it', '----', 'halved'],
  ['seven in a row still halve it', '-------', 'halved'],
  ['eight in a row stop it', '--------', 'pull-only'],
  ['more than eight too', '------------', 'pull-only'],
  ['an answer at last restores it', '--------a', 'normal'],
  ['an answer in between begins anew', '----a---', 'normal'],
  ['a skip is a word too', '----s---', 'normal'],
  ['so is a snooze', '----z---', 'normal'],
  ['prompts fetched and left say nothing', '--f-f-f', 'halved'],
  ['a moment where nothing was shown says nothing', '--w-w-', 'halved'],
];

const facts = (asked: Raised[], lastCheckInAt: number | null = null, setAt = 0) => ({
  rhythm: aRhythm({ setAt }),
  asked,
  lastCheckInAt,
  hardDates: [],
  reminders: [],
});

describe('the pace', () => {
  test.each(rows)('%s', (_, marks, pace) => expect(paceOf(facts(history(marks)), noon)).toBe(pace));

  test('a prompt that still stands does not count yet', () => {
    expect(paceOf(facts(history('----')), noon - hours(3))).toBe('normal');
  });

  test('a check-in while one stood ends the row, one before it does not', () => {
    const asked = history('--------');
    expect(paceOf(facts(asked, asked[4]!.raisedAt + 60_000), noon)).toBe('normal');
    expect(paceOf(facts(asked, asked[3]!.raisedAt + 60_000), noon)).toBe('halved');
    expect(paceOf(facts(asked, asked[0]!.raisedAt - 60_000), noon)).toBe('pull-only');
  });

  test('new times are a wish to be asked, unless they were set in a future that is no more', () => {
    const asked = history('--------');
    expect(paceOf(facts(asked, null, noon), noon)).toBe('normal');
    expect(paceOf(facts(asked, null, noon + 1), noon)).toBe('pull-only');
  });
});

describe('a halved pace', () => {
  const mondays = Array.from({ length: 20 }, (_, n) => 20_518 + 7 * n);

  test.each([1, 2, 3])('with %i a day about every other moment stays, where it was', (perDay) => {
    const rhythm = aRhythm({ perDay });
    const whole = mondays.flatMap((monday) => planWeek(rhythm, monday));
    const half = mondays.flatMap((monday) => planWeek(rhythm, monday, 'halved'));
    expect(half.length).toBe(whole.length / 2);
    for (const moment of half) expect(whole).toContainEqual(moment);
    const places = half.map((moment) =>
      whole.findIndex(({ day, minute }) => day === moment.day && minute === moment.minute),
    );
    for (const [index, place] of places.entries())
      expect(place - (places[index - 1] ?? -1)).toBeLessThanOrEqual(4);
  });

  test('pull only leaves nothing, the weekly ones neither', () => {
    const rhythm = aRhythm({ threeGoodThings: { weekday: 7, time: '18:30' } });
    expect(mondays.flatMap((monday) => planWeek(rhythm, monday, 'pull-only'))).toEqual([]);
  });
});

describe('a cap for the week', () => {
  test.each([1, 3, 5])('%i a week are spread over the week, not heaped at its start', (perWeek) => {
    const weeks = Array.from({ length: 60 }, (_, n) =>
      planWeek(aRhythm({ perDay: 2, perWeek }), 20_518 + 7 * n),
    );
    for (const week of weeks) expect(week).toHaveLength(perWeek);
    const weekdays = new Set(weeks.flatMap((week) => week.map(({ day }) => (day + 3) % 7)));
    expect(weekdays.size).toBe(7);
  });
});
