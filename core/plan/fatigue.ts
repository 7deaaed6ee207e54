import type { Instant } from '@/core/model/time';
import type { Facts } from './facts';

/** How often prompts come by plan: as set, every other one, or none but those the reader fetches. */
export type Pace = 'normal' | 'halved' | 'pull-only';

const halvedFrom = 4;
const pullOnlyFrom = 8;

/**
 * The pace that the last prompts call for (guidance 4, "Fatigue rule"): 4 by plan in a row that expired without a word
 * halve it, 8 stop it. Whatever the reader did with one, a check-in after it, new times set after it, or asking for one
 * end the row.
 * Prompts fetched and left, and moments where nothing was shown, say nothing either way. Nothing asked yet: normal.
 */
export function paceOf(
  { asked, rhythm, lastCheckInAt }: Pick<Facts, 'asked' | 'rhythm' | 'lastCheckInAt'>,
  now: Instant,
): Pace {
  const acts = [rhythm.setAt, rhythm.askedFor?.at ?? 0].filter((at) => at <= now);
  const freshAt = Math.max(lastCheckInAt ?? 0, ...acts);
  let row = 0;
  for (let index = asked.length - 1; index >= 0 && row < pullOnlyFrom; index--) {
    const raised = asked[index]!;
    if (raised.outcome === 'withheld') continue;
    if (raised.outcome || raised.raisedAt <= freshAt) break;
    if (raised.plannedAt !== null && raised.expiresAt <= now) row++;
  }
  return row >= pullOnlyFrom ? 'pull-only' : row >= halvedFrom ? 'halved' : 'normal';
}
