import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agenda } from '@/core/plan/agenda';
import { correctAsked } from '@/core/plan/correct-asked';
import { aRaised, hours, noon } from '../../facts';
import { aRhythm, at } from './a-rhythm';
import { zones } from './any-story';
import { checkStories, runs } from './check-story';
import type { Life } from './live-story';
import type { Event } from './story';

const minutes = (n: number) => n * 60_000;
const year = hours(365 * 24);

describe('records from the future', () => {
  test('with none, the very same records come back', () => {
    const asked = [aRaised({ raisedAt: noon - hours(5) }), aRaised({ raisedAt: noon })];
    expect(correctAsked(asked, noon)).toBe(asked);
  });

  test('a clock nudged by some minutes changes nothing', () => {
    const asked = [aRaised({ raisedAt: noon + minutes(15) })];
    expect(correctAsked(asked, noon)).toBe(asked);
  });

  test('move back so that the newest trace is now, and keep their distances', () => {
    const asked = [
      aRaised({ raisedAt: noon - hours(30) }),
      aRaised({ raisedAt: noon + year - hours(5), expiresAt: noon + year - hours(3.5) }),
      aRaised({
        raisedAt: noon + year,
        plannedAt: noon + year,
        outcome: 'answered',
        outcomeAt: noon + year + minutes(2),
      }),
    ];
    const [before, older, newest] = correctAsked(asked, noon);
    expect(before).toBe(asked[0]);
    expect(older).toMatchObject({
      raisedAt: noon - hours(5) - minutes(2),
      expiresAt: noon - hours(3.5) - minutes(2),
    });
    expect(newest).toMatchObject({
      raisedAt: noon - minutes(2),
      plannedAt: noon - minutes(2),
      outcomeAt: noon,
    });
  });

  test('corrected once, they are right', () => {
    const asked = [aRaised({ raisedAt: noon + year }), aRaised({ raisedAt: noon + year + hours(4) })];
    const corrected = correctAsked(asked, noon);
    expect(correctAsked(corrected, noon)).toBe(corrected);
    expect(correctAsked(corrected, noon + hours(1))).toBe(corrected);
  });

  test('leave the day they were planned for: a day that is lived again is not lost', () => {
    const rhythm = aRhythm({ times: ['10:30', '16:00'] });
    const planned = ['2026-03-04T10:30', '2026-03-04T16:00'].map((text) => at(text).epochMilliseconds);
    const asked = planned.map((raisedAt) =>
      aRaised({ raisedAt, plannedAt: raisedAt, plannedOn: '2026-03-04', expiresAt: raisedAt + minutes(90) }),
    );
    const facts = { rhythm, asked, lastCheckInAt: null, hardDates: [], reminders: [] };
    const { corrected, due } = agenda(facts, at('2026-03-04T07:00'));
    expect(due).toBeNull();
    const again = agenda({ ...facts, asked: corrected! }, at('2026-03-04T10:30'));
    expect(again.corrected).toBeNull();
    expect(again.due?.plannedOn).toBe('2026-03-04');
  });

  test('the gap is kept from the moment they are seen, and no longer', () => {
    const facts = {
      rhythm: aRhythm({ times: ['10:30'] }),
      asked: [aRaised({ raisedAt: noon + year })],
      lastCheckInAt: null,
      hardDates: [],
      reminders: [],
    };
    const seen = agenda(facts, at('2026-03-04T10:00')).corrected!;
    expect(agenda({ ...facts, asked: seen }, at('2026-03-04T10:30')).due).toBeNull();
    expect(agenda({ ...facts, asked: seen }, at('2026-03-05T10:30')).due).not.toBeNull();
  });
});

describe('a clock that is turned', () => {
  const turn: fc.Arbitrary<Event> = fc.record({
    after: fc.integer({ min: 3 * 1440, max: 6 * 1440 }),
    does: fc.constant('clock' as const),
    minutes: fc.constantFrom(-1440, 1440, 365 * 1440, -365 * 1440, -60, 60, -600, 600, -30 * 1440),
    seen: fc.constant(true),
  });
  const rhythm = fc
    .record({
      windows: fc.constantFrom(['08:00-20:00'], ['08:00-12:00', '14:00-20:00'], ['20:00-08:00']),
      perDay: fc.integer({ min: 1, max: 4 }),
      gapMinutes: fc.constantFrom(180, 90, 300),
      expiryMinutes: fc.constantFrom(90, 30, 240),
      seed: fc.integer(),
    })
    .map(aRhythm);

  /** From 8 in the morning to 8 in the evening of the next day are 36 hours; a turned clock may cost one day more. */
  const longest = 66;
  function noneLost({ shown, start }: Life, { days }: { days: number }): string | null {
    const times = [
      start.epochMilliseconds,
      ...shown.map(({ real }) => real),
      start.epochMilliseconds + hours(days * 24),
    ];
    const apart = times.slice(1).map((time, index) => (time - times[index]!) / hours(1));
    const worst = Math.max(...apart);
    return worst > longest ? `${worst.toFixed(0)} hours passed without a prompt` : null;
  }

  test('loses no more than the day it is turned on', { timeout: 600_000 }, () => {
    const stories = fc.record({
      zone: fc.constantFrom(...zones),
      days: fc.constant(50),
      change: fc.integer({ min: 0, max: 40 }),
      lead: fc.integer({ min: 0, max: 40 }),
      rhythm,
      reactions: fc.constant(['answer' as const]),
      reminders: fc.constant([]),
      events: fc.array(turn, { maxLength: 10 }),
    });
    checkStories(stories, 24 * runs, 4, noneLost);
  });
});
