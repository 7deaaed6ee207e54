import type { CheckIn } from '@/core/model/entry';
import type { Profile } from '@/core/model/profile';
import type { Facts as PlanFacts } from '@/core/plan/facts';
import { readTogether } from '@/store/first-read';
import { asked, profile, rhythm } from '@/store/items';
import { recentCheckIns, recentShardKeys } from '@/store/recent';
import { valueIn } from '@/store/stored';

/** What the plan and the choice are made from. */
export interface Facts extends PlanFacts {
  profile: Profile;
  checkIns: readonly CheckIn[];
}

/** The facts of this moment, in one read of a few keys. */
export async function readFacts(now: Temporal.ZonedDateTime): Promise<Facts> {
  const keys = [rhythm, asked, profile].map((item) => item.key);
  const answer = await readTogether([...keys, ...recentShardKeys(now)]);
  const checkIns = recentCheckIns(answer);
  const who = valueIn(profile, answer);
  return {
    rhythm: valueIn(rhythm, answer),
    asked: valueIn(asked, answer),
    profile: who,
    hardDates: who.hardDates,
    checkIns,
    lastCheckInAt: checkIns.at(-1)?.at ?? null,
  };
}
