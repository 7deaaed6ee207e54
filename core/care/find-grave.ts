import type { Entry } from '@/core/model/entry';
import { graveFeelings } from '@/core/model/feeling';

/** When kept check-ins held a grave feeling: read from the journal each time, so that nothing has to be kept for it. */
export function findGrave(entries: readonly Entry[]): number[] {
  return entries.flatMap((entry) =>
    entry.kind === 'check-in' && entry.words.some((word) => graveFeelings.includes(word)) ? [entry.at] : [],
  );
}
