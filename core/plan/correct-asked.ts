import type { Asked, Raised } from '@/core/model/asked';
import type { Instant } from '@/core/model/time';
import { minute } from './units';

/** Clocks are nudged by seconds and set by minutes every day; up to here a record from the future is left as it is. */
const tolerance = 15 * minute;

/**
 * The records as the clock of `now` (epoch ms) would have written them; the very same array when nothing is wrong.
 *
 * A record from the future proves that the clock was turned back, by at least the time from now to the newest trace.
 * All such records move back by that much: the newest trace becomes "just now", so the gap is kept whatever time really
 * passed, and the distances between them stay. They leave the day they were planned for, so that the days that are now
 * lived again are not lost. Whoever reads the records writes the corrected ones down, or the gap would begin anew at
 * every look.
 */
export function correctAsked(asked: Asked, now: Instant): Asked {
  if (!asked.some(({ raisedAt }) => raisedAt > now + tolerance)) return asked;
  const newest = Math.max(...asked.map(({ raisedAt, outcomeAt }) => Math.max(raisedAt, outcomeAt ?? 0)));
  return asked
    .map((raised) => (raised.raisedAt > now + tolerance ? moveBack(raised, newest - now) : raised))
    .sort((a, b) => a.raisedAt - b.raisedAt);
}

function moveBack(raised: Raised, by: number): Raised {
  const back = (at: Instant) => Math.max(0, at - by);
  return {
    ...raised,
    plannedAt: raised.plannedAt === null ? null : back(raised.plannedAt),
    plannedOn: null,
    raisedAt: back(raised.raisedAt),
    expiresAt: back(raised.expiresAt),
    ...(raised.seenAt !== undefined && { seenAt: back(raised.seenAt) }),
    ...(raised.outcomeAt !== undefined && { outcomeAt: back(raised.outcomeAt) }),
    ...(raised.until !== undefined && { until: back(raised.until) }),
  };
}
