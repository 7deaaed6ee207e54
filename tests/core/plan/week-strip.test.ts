import { describe, expect, test } from 'vitest';
import { agenda } from '@/core/plan/agenda';
import type { Facts } from '@/core/plan/facts';
import { raise } from '@/core/plan/raise';
import { weekStrip } from '@/core/plan/week-strip';
import { aRhythm, at, type Says } from './a-rhythm';

/** A Wednesday. */
const now = at('2026-03-04T09:00');
const facts = (says: Says, hardDates: string[] = []): Facts => ({
  rhythm: aRhythm(says),
  asked: [],
  lastCheckInAt: null,
  hardDates,
  reminders: [],
});
const strip = (says: Says, hardDates?: string[]) => weekStrip(facts(says, hardDates), now);

describe('the strip of seven days', () => {
  test('begins today', () => {
    expect(strip({}).map(({ on, weekday }) => `${weekday} ${on}`)).toEqual([
      '3 2026-03-04',
      '4 2026-03-05',
      '5 2026-03-06',
      '6 2026-03-07',
      '7 2026-03-08',
      '1 2026-03-09',
      '2 2026-03-10',
    ]);
  });

  test('draws windows and quiet hours as minutes of each day, what crosses midnight on both', () => {
    const [today] = strip({ windows: ['22:00-02:00', '10:00-12:00'], quiet: '23:00-08:30' });
    expect(today!.windows).toEqual([
      { from: 0, to: 120 },
      { from: 600, to: 720 },
      { from: 1320, to: 1440 },
    ]);
    expect(today!.quiet).toEqual([
      { from: 0, to: 510 },
      { from: 1380, to: 1440 },
    ]);
  });

  test('with fixed times there are no windows to draw', () => {
    const [today] = strip({ times: ['10:30', '16:00'] });
    expect([today!.windows, today!.moments]).toEqual([
      [],
      [
        { minute: 630, kind: 'prompt' },
        { minute: 960, kind: 'prompt' },
      ],
    ]);
  });

  test('draws the weekly ones among the others', () => {
    const sunday = strip({ times: ['10:30'], threeGoodThings: { weekday: 7, time: '18:30' } })[4];
    expect(sunday!.moments).toEqual([
      { minute: 630, kind: 'prompt' },
      { minute: 1110, kind: 'good-things' },
    ]);
  });

  test('marks pauses, days off and hard dates, and plans nothing on them', () => {
    const rhythm = aRhythm({ times: ['10:30'], pause: { fromOn: '2026-03-04', throughOn: '2026-03-05' } });
    const off = { ...rhythm, week: rhythm.week.with(4, { ...rhythm.week[4]!, off: true }) };
    const days = weekStrip({ ...facts({}), rhythm: off, hardDates: ['2026-03-07'] }, now);
    const said = days.map(
      ({ paused, off: free, hard, moments }) =>
        `${paused ? 'p' : ''}${free ? 'o' : ''}${hard ? 'h' : ''}${moments.length}`,
    );
    expect(said).toEqual(['p0', 'p0', 'o0', 'h0', '1', '1', '1']);
  });

  test('leaves the night of a paused day empty after midnight too', () => {
    for (let seed = 0; seed < 20; seed++) {
      const pause = { fromOn: '2026-03-04', throughOn: '2026-03-04' };
      const [, tomorrow] = strip({ windows: ['23:00-01:00'], pause, seed });
      expect(tomorrow!.moments.filter(({ minute }) => minute < 60)).toEqual([]);
    }
  });

  test.each([1, 2, 3, 4, 5])('shows what the agenda then raises (seed %i)', (seed) => {
    let known = facts({
      perDay: 3,
      windows: ['09:30-13:00', '20:00-01:00'],
      gapMinutes: 90,
      perWeek: 9,
      seed,
      lookBack: { weekday: 6, time: '16:00' },
    });
    const shown = weekStrip(known, now).flatMap(({ on, moments }) =>
      moments.map(({ minute, kind }) => `${on} ${minute} ${kind}`),
    );
    const raised: string[] = [];
    for (let clock = now; clock.epochMilliseconds < now.add({ days: 6 }).epochMilliseconds; ) {
      const { due, wakeAt } = agenda(known, clock);
      if (due) {
        raised.push(`${clock.toPlainDate()} ${clock.hour * 60 + clock.minute} ${due.kind}`);
        const at = clock.epochMilliseconds;
        const record = { ...raise(due, `r${at}`, `p${at}`, at), outcome: 'answered' as const, outcomeAt: at };
        known = { ...known, asked: [...known.asked, record] };
      } else clock = Temporal.Instant.fromEpochMilliseconds(wakeAt!).toZonedDateTimeISO('Europe/Berlin');
    }
    expect(raised.length).toBeGreaterThan(6);
    expect(shown.slice(0, raised.length)).toEqual(raised);
  });
});
