import * as disk from './disk';
import { upgrade } from './envelope';
import { shards } from './items';
import { listMonths } from './journal';

/** How many entries one month's stored value holds, without reading them. */
export function countRaw(raw: unknown): number {
  const opened = upgrade(raw, shards);
  return opened.ok && Array.isArray(opened.value) ? opened.value.length : 0;
}

/** How many entries every month holds. A year at a time, so that ten years are never in memory at once. */
export async function countEntries(): Promise<Map<string, number>> {
  const months = await listMonths();
  const counts = new Map<string, number>();
  for (let from = 0; from < months.length; from += 12) {
    const year = months.slice(from, from + 12).map((month) => ({ month, key: shards.prefix + month }));
    const answer = await disk.get(year.map(({ key }) => key));
    for (const { month, key } of year) counts.set(month, countRaw(answer[key]));
  }
  return counts;
}
