import type { Rhythm } from '@/core/model/rhythm';
import { holding, type Stretch, stretchOf } from './stretch';
import { dayMinutes } from './units';

/**
 * The quiet minutes around a day, from the evening before it to the morning after next. Empty without quiet hours
 * (guidance 4, "Quiet hours": always win).
 */
export function quietStretches({ quiet }: Rhythm): Stretch[] {
  if (!quiet) return [];
  const { from, to } = stretchOf(quiet);
  return [-1, 0, 1, 2].map((days) => ({ from: from + days * dayMinutes, to: to + days * dayMinutes }));
}

/** Whether a minute of the day (wall clock) is quiet. */
export function isQuietMinute(rhythm: Rhythm, at: number): boolean {
  return !!holding(quietStretches(rhythm), at);
}

/** Whether it is quiet by the wall clock of `now`. */
export function isQuiet(rhythm: Rhythm, now: Temporal.ZonedDateTime): boolean {
  return isQuietMinute(rhythm, now.hour * 60 + now.minute);
}

/** When the quiet hours that hold `now` end; `now` itself when they do not hold it, null when they never end. */
export function quietEnd(rhythm: Rhythm, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  return isQuiet(rhythm, now) ? nextAt(rhythm.quiet!.to, rhythm, now) : now;
}

/** When quiet hours next begin; null without quiet hours or inside them. */
export function quietStart(rhythm: Rhythm, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  return rhythm.quiet && !isQuiet(rhythm, now) ? nextAt(rhythm.quiet.from, rhythm, now) : null;
}

function nextAt(time: string, { quiet }: Rhythm, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  if (quiet!.from === quiet!.to) return null;
  for (const days of [0, 1, 2]) {
    const wall = now.toPlainDate().add({ days }).toPlainDateTime(Temporal.PlainTime.from(time));
    // Twice on the day the clock is set back.
    for (const disambiguation of ['compatible', 'later'] as const) {
      const at = wall.toZonedDateTime(now.timeZoneId, { disambiguation });
      if (at.epochMilliseconds > now.epochMilliseconds) return at;
    }
  }
  return null;
}
