import * as z from 'zod/mini';
import { standInCount, standInLength } from './limits';
import { Instant, LocalDay, LocalTime, Span } from './time';

export const maxPromptsPerDay = 4;
export const minGapMinutes = 90;
/** How long "I'm presenting" hides everything. */
export const hushMinutes = 60;

/** One day of the week: how many prompts, inside which windows or at which fixed times. */
export const DayRhythm = z.strictObject({
  /** A day off: nothing comes, the weekly ones neither; what was set for it waits. 0 a day only means: no prompts by plan. */
  off: z.boolean(),
  perDay: z.int().check(z.gte(0), z.lte(maxPromptsPerDay)),
  windows: z.array(Span).check(z.maxLength(4)),
  times: z.array(LocalTime).check(z.maxLength(maxPromptsPerDay)),
});
export type DayRhythm = z.infer<typeof DayRhythm>;

/** Something that comes once a week. Weekdays as ISO counts: Monday 1 … Sunday 7. */
export const Weekly = z.strictObject({ weekday: z.int().check(z.gte(1), z.lte(7)), time: LocalTime });
export type Weekly = z.infer<typeof Weekly>;

/**
 * `throughOn` is the last quiet local day; null means until the reader says otherwise. `fromOn` is the day it was asked
 * for: without it a pause made while the clock was a year ahead would last that year.
 */
export const Pause = z.strictObject({ fromOn: LocalDay, throughOn: z.nullable(LocalDay) });
export type Pause = z.infer<typeof Pause>;

/**
 * The reader asked for one now. `after` is the last record there was (null: none): once another one follows it, the wish
 * is met. A time alone would be met again after the clock is turned back.
 */
export const AskedFor = z.strictObject({ at: Instant, after: z.nullable(z.string()) });
export type AskedFor = z.infer<typeof AskedFor>;

/**
 * When prompts come and how they show themselves. Readable while locked, so nothing here tells what Mendful is for.
 * Defaults and ranges: guidance, section 4, "Recommended defaults".
 */
export const Rhythm = z.strictObject({
  /** Monday first, as ISO counts. */
  week: z.array(DayRhythm).check(z.length(7)),
  timing: z.enum(['random', 'fixed']),
  quiet: z.nullable(Span),
  gapMinutes: z.int().check(z.gte(minGapMinutes), z.lte(24 * 60)),
  expiryMinutes: z.int().check(z.gte(15), z.lte(12 * 60)),
  /** The most prompts from Monday to Sunday; null: only the days decide. The weekly ones do not count. */
  perWeek: z.nullable(z.int().check(z.gte(1), z.lte(7 * maxPromptsPerDay))),
  /** Nothing comes by plan within the gap after a check-in. */
  suppressAfterCheckIn: z.boolean(),
  threeGoodThings: z.nullable(Weekly),
  lookBack: z.nullable(Weekly),
  pause: z.nullable(Pause),
  /** Days on which Mendful stays quiet and offers only what steadies. */
  hardDates: z.array(LocalDay).check(z.maxLength(60)),
  /** "I'm presenting": everything is hidden until then. */
  hushUntil: z.nullable(Instant),
  askedFor: z.nullable(AskedFor),
  discreet: z.boolean(),
  /** Whether a notification tells of a prompt; else only the dot does. */
  notify: z.boolean(),
  badge: z.boolean(),
  /** What a discreet notification says, in the reader's own words; empty: one of the lines that Mendful brings. */
  standIns: z
    .array(z.string().check(z.minLength(1), z.maxLength(standInLength)))
    .check(z.maxLength(standInCount)),
  /** Drawn once per installation, so that two people's random moments differ. */
  seed: z.int(),
  /** When the reader last changed the times: moments before it are never raised late. */
  setAt: Instant,
});
export type Rhythm = z.infer<typeof Rhythm>;

const weekday: DayRhythm = {
  off: false,
  perDay: 1,
  windows: [
    { from: '10:00', to: '12:00' },
    { from: '15:00', to: '18:00' },
  ],
  times: ['10:30', '16:00'],
};
const weekend: DayRhythm = {
  off: false,
  perDay: 1,
  windows: [{ from: '11:00', to: '17:00' }],
  times: ['11:30'],
};

export const defaultRhythm: Rhythm = {
  week: [weekday, weekday, weekday, weekday, weekday, weekend, weekend],
  timing: 'random',
  quiet: { from: '21:00', to: '08:30' },
  gapMinutes: 180,
  expiryMinutes: 90,
  perWeek: null,
  suppressAfterCheckIn: true,
  threeGoodThings: null,
  lookBack: null,
  pause: null,
  hardDates: [],
  hushUntil: null,
  askedFor: null,
  discreet: true,
  notify: true,
  badge: true,
  standIns: [],
  seed: 0,
  setAt: 0,
};

/** What the weekly ones start from when they are switched on: two evenings, so that neither crowds out the other. */
export const defaultThreeGoodThings: Weekly = { weekday: 7, time: '18:30' };
export const defaultLookBack: Weekly = { weekday: 6, time: '18:30' };
