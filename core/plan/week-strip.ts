import type { RaisedKind } from '@/core/model/asked';
import type { LocalDay } from '@/core/model/time';
import { dateOf, labelOf, mondayOf, numberOf, weekdayOf } from './day-number';
import type { Facts } from './facts';
import { paceOf } from './fatigue';
import { isSilent } from './find-opening';
import { isPaused } from './pause';
import { withReviews } from './plan-reviews';
import { planWeek } from './plan-week';
import { quietStretches } from './quiet';
import { type Stretch, stretchOf, subtract, unite } from './stretch';
import { dayMinutes } from './units';

/** One day of the timeline. All times are minutes of that local day, 0 to 1440. */
export interface StripDay {
  on: LocalDay;
  /** Monday 1 … Sunday 7. */
  weekday: number;
  /** Where prompts may come: what reaches in from the evening before included; empty with fixed times. */
  windows: Stretch[];
  quiet: Stretch[];
  moments: { minute: number; kind: RaisedKind }[];
  paused: boolean;
  off: boolean;
  hard: boolean;
}

/** The seven days from today on, as a timeline draws them and its text twin tells them (issue 4.5). */
export function weekStrip(facts: Facts, now: Temporal.ZonedDateTime): StripDay[] {
  const { rhythm, hardDates } = facts;
  const today = numberOf(now.toPlainDate());
  const pace = paceOf(facts, now.epochMilliseconds);
  const silence = { rhythm, hardDates, timeZone: now.timeZoneId };
  const silent = (day: number) => isSilent(silence, dateOf(day));
  const weeks = [-7, 0, 7].flatMap((days) => planWeek(rhythm, mondayOf(today) + days, pace));
  const coming = withReviews(weeks, facts, now, 6).filter(
    ({ day, minute }) => !silent(day) && !silent(day + Math.floor(minute / dayMinutes)),
  );
  return Array.from({ length: 7 }, (_, index) => {
    const day = today + index;
    const moments = coming
      .map(({ kind, day: from, minute }) => ({ kind, minute: (from - day) * dayMinutes + minute }))
      .filter(({ minute }) => minute >= 0 && minute < dayMinutes);
    return {
      on: labelOf(day),
      weekday: weekdayOf(day),
      windows: cut([...windowsOf(facts, day - 1, -dayMinutes), ...windowsOf(facts, day, 0)]),
      quiet: cut(quietStretches(rhythm)),
      moments,
      paused: isPaused(rhythm, dateOf(day)),
      off: rhythm.week[weekdayOf(day) - 1]!.off,
      hard: hardDates.includes(labelOf(day)),
    };
  });
}

function windowsOf({ rhythm }: Facts, day: number, shift: number): Stretch[] {
  const { off, windows } = rhythm.week[weekdayOf(day) - 1]!;
  if (off || rhythm.timing === 'fixed') return [];
  return windows.map(stretchOf).map(({ from, to }) => ({ from: from + shift, to: to + shift }));
}

/** The part of these stretches that lies inside the day. */
function cut(stretches: readonly Stretch[]): Stretch[] {
  const outside = [
    { from: -Infinity, to: 0 },
    { from: dayMinutes, to: Infinity },
  ];
  return subtract(unite(stretches), outside);
}
