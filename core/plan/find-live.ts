import type { Asked, Raised } from '@/core/model/asked';
import type { Instant } from '@/core/model/time';

/** The prompt that stands at `now` (epoch ms): the last one put before the reader, untouched and unexpired; else null. */
export function findLive(asked: Asked, now: Instant): Raised | null {
  const last = asked.at(-1);
  return last && !last.outcome && now < last.expiresAt ? last : null;
}
