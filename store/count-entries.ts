import * as disk from './disk';
import { upgrade } from './envelope';
import { exclusively } from './exclusively';
import { pulse, shards } from './items';
import { listMonths } from './journal';
import { valueIn, writing } from './stored';

/** How many entries one month's stored value holds, without reading them. */
function countRaw(raw: unknown): number {
  const opened = upgrade(raw, shards);
  return opened.ok && Array.isArray(opened.value) ? opened.value.length : 0;
}

/** How many entries every month holds. A year at a time, so that ten years are never in memory at once. */
async function countEntries(): Promise<number> {
  const months = await listMonths();
  let count = 0;
  for (let from = 0; from < months.length; from += 12) {
    const answer = await disk.get(months.slice(from, from + 12).map((month) => shards.prefix + month));
    for (const raw of Object.values(answer)) count += countRaw(raw);
  }
  return count;
}

/**
 * How many moments were ever kept. Counted once, while nobody writes, where a journal has none said yet; from then on
 * every keeping adds to it (store/write-entries.ts).
 */
export function countMoments(): Promise<number> {
  return exclusively(async () => {
    const answer = await disk.get(pulse.key);
    const told = valueIn(pulse, answer);
    if (told.kept !== undefined) return told.kept;
    const kept = await countEntries();
    if (kept > 0) await disk.set(writing(pulse, { ...told, kept }, answer));
    return kept;
  });
}
