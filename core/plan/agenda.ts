import type { Asked, Raised, RaisedKind } from '@/core/model/asked';
import type { Instant, LocalDay } from '@/core/model/time';
import { correctAsked } from './correct-asked';
import { mondayOf, numberOf } from './day-number';
import type { Facts } from './facts';
import { paceOf } from './fatigue';
import { findLive } from './find-live';
import { findNext, horizonDays, type Next } from './find-next';
import { isReviewWaiting } from './is-review-waiting';
import { hushedUntil, isPaused } from './pause';
import { planWeek } from './plan-week';
import { quietStart } from './quiet';
import { minute } from './units';

/** The one thing to raise now. */
export interface Due {
  kind: RaisedKind;
  plannedAt: Instant;
  plannedOn: LocalDay | null;
  /** From here on it is too late to raise it (epoch ms). */
  before: Instant;
  /** When it vanishes if it is raised now (epoch ms): when it expires, and when quiet hours begin. */
  expiresAt: Instant;
  /** The record it comes back from; null when it comes for the first time. */
  snoozed: Raised | null;
}

/** What the facts call for at one moment. Times are epoch ms. */
export interface Agenda {
  /** To be raised now; null: nothing. */
  due: Due | null;
  /** The prompt that stands before the reader; null: none. */
  live: Raised | null;
  /** When the next one is raised if nothing changes; null: none within eight days. */
  nextAt: Instant | null;
  /** When to look again at the latest: the time of the one alarm. Later than `now` unless something is due. */
  wakeAt: Instant | null;
  /** The records to write down in place of the stored ones, because the clock was turned back; null: they are right. */
  corrected: Asked | null;
}

/**
 * What is due, what stands, and when to look again (issue 4.1 to 4.4; peers 3E.6: one alarm, derived from facts). The
 * same facts and `now` give the same agenda; it may be asked at any time and any number of times.
 */
export function agenda(stored: Facts, now: Temporal.ZonedDateTime): Agenda {
  const at = now.epochMilliseconds;
  const asked = correctAsked(stored.asked, at);
  const facts = { ...stored, asked };
  const next = findNext(facts, now);
  const live = findLive(asked, at);
  return {
    due: next && next.opensAt <= at ? toDue(next, facts, now) : null,
    live,
    nextAt: next?.opensAt ?? null,
    wakeAt: next && next.opensAt <= at ? at : wakeTime(next, live, facts, now),
    corrected: asked === stored.asked ? null : asked,
  };
}

function toDue(next: Next, { rhythm }: Facts, now: Temporal.ZonedDateTime): Due {
  const { kind, at: plannedAt, on: plannedOn, before, snoozed } = next;
  const expiresAt = Math.min(
    now.epochMilliseconds + rhythm.expiryMinutes * minute,
    quietStart(rhythm, now)?.epochMilliseconds ?? Infinity,
  );
  return { kind, plannedAt, plannedOn, before, expiresAt, snoozed };
}

/** The next prompt, the end of the one that stands, the end of "I'm presenting"; else the edge of what was searched. */
function wakeTime(
  next: Next | null,
  live: Raised | null,
  facts: Facts,
  now: Temporal.ZonedDateTime,
): Instant | null {
  const at = now.epochMilliseconds;
  const times = [
    next?.opensAt,
    // One that the reader fetched has no notification to take away.
    live && live.plannedAt !== null ? live.expiresAt : undefined,
    hushedUntil(facts.rhythm, at) ?? undefined,
    // A review that does not come today is planned anew when tomorrow begins.
    next?.kind !== 'review' && isReviewWaiting(facts, now) && mayCome(facts, now)
      ? afterDays(1, now)
      : undefined,
  ].filter((time) => time !== undefined);
  if (times.length) return Math.min(...times);
  return mayCome(facts, now) ? afterDays(horizonDays, now) : null;
}

const afterDays = (days: number, now: Temporal.ZonedDateTime) =>
  now.startOfDay().add({ days }).epochMilliseconds;

/** Whether anything can ever come by plan without the reader changing something. */
function mayCome(facts: Facts, now: Temporal.ZonedDateTime): boolean {
  const { rhythm } = facts;
  const today = now.toPlainDate();
  if (rhythm.pause?.throughOn === null && isPaused(rhythm, today)) return false;
  const pace = paceOf(facts, now.epochMilliseconds);
  if (facts.reminders.length && pace !== 'pull-only') return true;
  const monday = mondayOf(numberOf(today));
  return [monday, monday + 7].some((week) => planWeek(rhythm, week, pace).length > 0);
}
