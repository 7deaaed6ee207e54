import type { Asked, Raised } from '@/core/model/asked';

/**
 * The prompt that stands before the reader at `now` (epoch ms): raised or fetched, not yet dealt with, not expired.
 * null when none does. Records from after `now` (the clock was set back) do not stand.
 */
export function standingPrompt(asked: Asked, now: number): Raised | null {
  const last = asked.findLast((raised) => raised.raisedAt <= now);
  return last && !last.outcome && now < last.expiresAt ? last : null;
}
