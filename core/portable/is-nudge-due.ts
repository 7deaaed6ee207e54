import type { Backup } from '@/core/model/backup';
import type { Pulse } from '@/core/model/pulse';
import type { Instant } from '@/core/model/time';

const month = 30 * 24 * 3_600_000;
/** With fewer moments than this there is little to lose, and nothing is offered. */
export const enoughToLose = 20;

/**
 * Whether saving a backup may be offered now: once a month at the most, when the last one is a month old and there is
 * something to lose. A time that has not come yet was written before the clock was turned back, and says nothing.
 */
export function isNudgeDue(backup: Backup, pulse: Pulse, now: Instant): boolean {
  const isRecent = (at: Instant | null) => at !== null && at <= now && now - at < month;
  if (backup.off || (pulse.kept ?? 0) < enoughToLose) return false;
  return !isRecent(backup.madeAt) && !isRecent(backup.nudgedAt);
}
