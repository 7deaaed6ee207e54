import fc from 'fast-check';
import { type DayRhythm, defaultRhythm, type Rhythm } from '@/core/model/rhythm';
import type { LocalTime, Span } from '@/core/model/time';
import { pauseChoices } from '@/core/plan/pause';
import { snoozeChoices } from '@/core/plan/snooze';
import { type Event, reactions, type Story } from './story';

/** Every zone this runtime knows. */
export const zones = Intl.supportedValuesOf('timeZone');

const time: fc.Arbitrary<LocalTime> = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 30, 1, 15, 59))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const reminder = fc.record({
  days: fc.integer({ min: 0, max: 20 }),
  time: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, time),
});
const span: fc.Arbitrary<Span> = fc.record({ from: time, to: time });

const day: fc.Arbitrary<DayRhythm> = fc.record({
  off: fc.boolean().map((off) => off),
  perDay: fc.integer({ min: 0, max: 4 }),
  windows: fc.array(span, { minLength: 0, maxLength: 3 }),
  times: fc.array(time, { maxLength: 4 }),
});
const openDay = day.map((some) => ({ ...some, off: false }));

const weekly = fc.option(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), time }));

/** Any rhythm the options page can store, without a pause. */
export const anyRhythm: fc.Arbitrary<Rhythm> = fc
  .record({
    weekday: openDay,
    weekend: fc.oneof({ weight: 3, arbitrary: openDay }, day),
    timing: fc.constantFrom('fixed' as const, 'random' as const),
    quiet: fc.option(span),
    gapMinutes: fc.constantFrom(180, 90, 91, 120, 300, 720, 1440),
    expiryMinutes: fc.constantFrom(90, 15, 45, 240, 720),
    perWeek: fc.option(fc.integer({ min: 1, max: 14 })),
    suppressAfterCheckIn: fc.boolean(),
    threeGoodThings: weekly,
    lookBack: weekly,
    seed: fc.integer(),
  })
  .map(({ weekday, weekend, ...rest }) => ({
    ...defaultRhythm,
    ...rest,
    week: [weekday, weekday, weekday, weekday, weekday, weekend, weekend],
  }));

/** What may come between; `clocks` lets the clock be turned too. */
export const anyEvent = ({ clocks }: { clocks: boolean }): fc.Arbitrary<Event> =>
  fc
    .record({
      after: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 5 * 1440 })),
      act: fc.oneof(
        fc
          .constantFrom(
            'wake',
            'answer',
            'skip',
            'check-in',
            'fetch',
            'present',
            'resume',
            'hard',
            'hard-hour',
          )
          .map((does) => ({ does })),
        fc.record({ does: fc.constant('sleep'), minutes: fc.integer({ min: 1, max: 4 * 1440 }) }),
        fc.record({ does: fc.constant('move'), zone: fc.constantFrom(...zones) }),
        fc.record({ does: fc.constant('set'), rhythm: anyRhythm }),
        reminder.map((some) => ({ does: 'remind', ...some })),
        fc.record({ does: fc.constant('snooze'), choice: fc.constantFrom(...snoozeChoices) }),
        fc.record({ does: fc.constant('pause'), choice: fc.constantFrom('today', ...pauseChoices) }),
        ...(clocks
          ? [
              fc.record({
                does: fc.constant('clock'),
                minutes: fc.constantFrom(-1440, 1440, -60, 60, 365 * 1440, -365 * 1440, 5, -5, -600, 600),
                seen: fc.boolean(),
              }),
            ]
          : []),
      ),
    })
    .map(({ after, act }) => ({ after, ...act }) as Event);

/** A stretch of life in one zone, beginning shortly before one of its clock changes if it has any. */
export const anyStory = (
  zone: fc.Arbitrary<string>,
  days: number,
  events: { clocks: boolean; most: number },
): fc.Arbitrary<Story> =>
  fc.record({
    zone,
    days: fc.constant(days),
    change: fc.integer({ min: 0, max: 40 }),
    lead: fc.integer({ min: 0, max: Math.min(days, 10) }),
    rhythm: anyRhythm,
    reactions: fc.array(fc.constantFrom(...reactions), { maxLength: 5 }),
    reminders: fc.array(reminder, { maxLength: 4 }),
    events: fc.array(anyEvent(events), { maxLength: events.most, size: 'max' }),
  });
