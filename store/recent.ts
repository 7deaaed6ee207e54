import type { Entry } from '@/core/model/entry';
import * as disk from './disk';
import { shards } from './items';
import { readShard } from './shard';

/** The keys of the months that the last 24 hours touch: one, or two on the first day of a month. */
export function recentShardKeys(now: Temporal.ZonedDateTime): string[] {
  const months = [now.subtract({ hours: 24 }), now].map(
    (at) => `${shards.prefix}${at.toPlainDate().toPlainYearMonth().toString()}`,
  );
  return [...new Set(months)];
}

/** The entries in an answer of storage that holds those months, oldest first. */
export function recentEntries(answer: Record<string, unknown>): Entry[] {
  return Object.keys(answer)
    .filter((key) => key.startsWith(shards.prefix))
    .sort()
    .flatMap((key) => readShard(answer[key]).entries);
}

/** The entries of the last seven days, and whatever else stands in the months they touch. */
export async function readWeek(now: Temporal.ZonedDateTime): Promise<Entry[]> {
  const months = [now.subtract({ days: 7 }), now].map(
    (at) => `${shards.prefix}${at.toPlainDate().toPlainYearMonth().toString()}`,
  );
  return recentEntries(await disk.get([...new Set(months)]));
}
