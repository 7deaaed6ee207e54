import type { RaisedKind } from '@/core/model/asked';
import type { Rhythm } from '@/core/model/rhythm';
import type { Instant } from '@/core/model/time';
import { mondayOf, weekdayOf } from './day-number';
import type { Pace } from './fatigue';
import { findFree } from './find-free';
import { wallTimeOf } from './plan-day';
import { absoluteMinute, type Planned, planWeek } from './plan-week';
import { isQuiet } from './quiet';
import { holding } from './stretch';
import { dayMinutes, minute } from './units';

/** A planned moment in a zone: when it comes, and from when it is too late for it (epoch ms). */
export interface Moment {
  kind: RaisedKind;
  at: Instant;
  before: Instant;
}

/** Alarms may be late: a moment in the last minute of its window has this long all the same. */
const graceMinutes = 15;

/** Everything planned for the days `from` to `to` (day numbers), earliest first. */
export function findPlanned(rhythm: Rhythm, pace: Pace, from: number, to: number): Planned[] {
  const planned: Planned[] = [];
  for (let monday = mondayOf(from); monday <= to; monday += 7)
    planned.push(...planWeek(rhythm, monday, pace));
  return planned
    .filter(({ day }) => from <= day && day <= to)
    .sort((a, b) => absoluteMinute(a) - absoluteMinute(b));
}

/**
 * A planned moment where `timeZone` is. A wall time that the clock skips moves with it, and one that comes twice comes
 * the first time; null when it moves into quiet hours or to another day (issue 4.3).
 */
export function placeMoment(planned: Planned, rhythm: Rhythm, timeZone: string): Moment | null {
  const wall = wallTimeOf(planned);
  const zoned = wall.toZonedDateTime(timeZone);
  if (zoned.day !== wall.day || isQuiet(rhythm, zoned)) return null;
  const at = zoned.epochMilliseconds;
  return { kind: planned.kind, at, before: at + minutesLeft(planned, rhythm) * minute };
}

/** How long a moment may be late: as long as it would have lived, and not beyond its window. */
function minutesLeft({ kind, day, minute: start }: Planned, rhythm: Rhythm): number {
  // A review that waits past its day comes by the plan of the next one.
  if (kind === 'review') return Math.min(rhythm.expiryMinutes, dayMinutes - start);
  if (kind !== 'prompt' || rhythm.timing === 'fixed') return rhythm.expiryMinutes;
  const window = holding(findFree(rhythm, weekdayOf(day)), start)!;
  return Math.min(rhythm.expiryMinutes, Math.max(window.to - start, graceMinutes));
}
