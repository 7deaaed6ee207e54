import { type Asked, maxSnoozes, type Raised } from '@/core/model/asked';
import type { Rhythm } from '@/core/model/rhythm';
import type { Instant } from '@/core/model/time';
import { findFree } from './find-free';
import { isPaused } from './pause';
import { isQuiet, quietEnd } from './quiet';
import { minutesOf } from './stretch';
import { dayMinutes, hour, minute } from './units';

export const snoozeChoices = ['15-minutes', 'hour', 'evening', 'tomorrow'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

const eveningFrom = minutesOf('18:30');
const morningElse = minutesOf('10:00');
/** The longest a snooze can last, with room for a flight: one that ends later was set before the clock was turned back. */
const longest = 72 * hour;

/** Whether this prompt may be put off once more (guidance 4, "Snooze": at most two, then let go). */
export function canSnooze(raised: Raised): boolean {
  return raised.snoozes < maxSnoozes;
}

/** The record of a prompt put off until `until`. */
export function snooze(raised: Raised, until: Instant, now: Instant): Raised {
  return { ...raised, outcome: 'snoozed', outcomeAt: now, until };
}

/**
 * When a prompt put off now comes back (epoch ms). Never inside quiet hours: it waits for their end. null when the choice
 * makes no sense now: no evening left before quiet or midnight, a paused day, quiet hours without an end.
 */
export function snoozeUntil(
  choice: SnoozeChoice,
  rhythm: Rhythm,
  now: Temporal.ZonedDateTime,
): Instant | null {
  const wanted = wantedAt(choice, rhythm, now);
  if (choice === 'evening' && (wanted.day !== now.day || isQuiet(rhythm, wanted))) return null;
  const at = quietEnd(rhythm, wanted);
  return at && !isPaused(rhythm, at.toPlainDate()) ? at.epochMilliseconds : null;
}

function wantedAt(choice: SnoozeChoice, rhythm: Rhythm, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  if (choice === '15-minutes') return now.add({ minutes: 15 });
  const inAnHour = now.add({ hours: 1 });
  if (choice === 'hour') return inAnHour;
  const today = now.toPlainDate();
  if (choice === 'evening') {
    const evening = at(today, eveningFrom, now);
    return Temporal.ZonedDateTime.compare(evening, inAnHour) > 0 ? evening : inAnHour;
  }
  const tomorrow = today.add({ days: 1 });
  return at(tomorrow, firstMinute(rhythm, tomorrow.dayOfWeek), now);
}

function firstMinute(rhythm: Rhythm, weekday: number): number {
  const starts =
    rhythm.timing === 'fixed'
      ? rhythm.week[weekday - 1]!.times.map(minutesOf)
      : findFree(rhythm, weekday).map(({ from }) => from);
  const inDay = starts.filter((from) => from < dayMinutes);
  return inDay.length ? Math.min(...inDay) : morningElse;
}

function at(day: Temporal.PlainDate, minutes: number, { timeZoneId }: Temporal.ZonedDateTime) {
  const plainTime = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return day.toZonedDateTime({ timeZone: timeZoneId, plainTime });
}

/** The prompts that were put off and have not come back yet; without those that were let go. */
export function findSnoozed(asked: Asked, rhythm: Rhythm, now: Instant): Raised[] {
  return asked.filter((raised) => {
    const { outcome, until, promptId } = raised;
    if (outcome !== 'snoozed' || until === undefined || !canSnooze(raised)) return false;
    if (until - now > longest || until + rhythm.expiryMinutes * minute <= now) return false;
    return !asked.some((other) => other.promptId === promptId && other.raisedAt > raised.raisedAt);
  });
}
