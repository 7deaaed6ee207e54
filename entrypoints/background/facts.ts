import type { Facts } from '@/core/plan/facts';
import { readTogether } from '@/store/first-read';
import { asked, profile, rhythm } from '@/store/items';
import { recentCheckIns, recentShardKeys } from '@/store/recent';
import { valueIn } from '@/store/stored';

/**
 * What the plan is made from, in one read of a few keys. null while nothing is set up: not installed yet, or everything
 * has been erased, and then nothing comes by itself.
 */
export async function readFacts(now: Temporal.ZonedDateTime): Promise<Facts | null> {
  const keys = [rhythm, asked, profile].map((item) => item.key);
  const answer = await readTogether([...keys, ...recentShardKeys(now)]);
  if (answer[rhythm.key] === undefined) return null;
  return {
    rhythm: valueIn(rhythm, answer),
    asked: valueIn(asked, answer),
    hardDates: valueIn(profile, answer).hardDates,
    lastCheckInAt: recentCheckIns(answer).at(-1)?.at ?? null,
  };
}
