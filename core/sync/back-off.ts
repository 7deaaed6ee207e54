import type { SyncTrouble } from '@/core/model/sync';
import type { Instant } from '@/core/model/time';

const minute = 60_000;
const longest = 60 * minute;

/** When to try again after something did not work `tries` times in a row: a minute, two, four … an hour. */
export function retryAt(tries: number, now: Instant): Instant {
  return now + Math.min(longest, minute * 2 ** Math.max(0, tries - 1));
}

/** What goes by itself when it is tried again. The others wait for a word of the reader's. */
export const passes = (why: SyncTrouble): boolean => ['refused', 'busy', 'full', 'half'].includes(why);
