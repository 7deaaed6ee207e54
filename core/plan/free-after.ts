import type { Asked } from '@/core/model/asked';
import type { Instant } from '@/core/model/time';
import type { Facts } from './facts';
import { minute } from './units';

/** From when on the gap to the last prompt that was shown is kept. */
export function freeAfter(asked: Asked, gapMinutes: number): Instant {
  const shown = asked.filter(({ outcome }) => outcome !== 'withheld');
  return Math.max(0, ...shown.map(({ raisedAt }) => raisedAt + gapMinutes * minute));
}

/**
 * From when on the last check-in no longer holds anything back. One from further ahead than the gap was kept before the
 * clock was turned back: it holds nothing back.
 */
export function checkInEnd({ rhythm, lastCheckInAt }: Facts, at: Instant): Instant {
  const gap = rhythm.gapMinutes * minute;
  if (!rhythm.suppressAfterCheckIn || lastCheckInAt === null || lastCheckInAt - at >= gap) return 0;
  return lastCheckInAt + gap;
}
