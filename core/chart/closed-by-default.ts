import { day } from '@/core/choose/facts';
import { readMood } from '@/core/choose/mood';
import type { CheckIn } from '@/core/model/entry';
import type { Lexicon } from '@/core/model/feeling';

/** A full step to the hard side of the middle. */
const low = -1;

/**
 * Whether the charts wait to be opened (guidance, section 8, rule 8): with *gentle only*, after a strong hard check-in
 * of the last 24 hours, and while the newest of them is low. Nothing is hidden: one press opens them.
 */
export function closedByDefault(
  checkIns: readonly CheckIn[],
  now: number,
  lexicon: Lexicon,
  gentleOnly = false,
): boolean {
  const moods = checkIns
    .filter(({ at }) => at <= now && now - at < day)
    .toSorted((a, b) => a.at - b.at)
    .map((checkIn) => readMood(checkIn, lexicon));
  const newest = moods.at(-1);
  return gentleOnly || moods.some(({ strongHard }) => strongHard) || (!!newest && newest.mean <= low);
}
