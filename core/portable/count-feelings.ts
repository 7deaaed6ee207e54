import type { CheckIn } from '@/core/model/entry';
import { speech } from '@/core/text/spoken';
import { sayFelt } from './say-felt';
import type { PaperNames } from './tell-entry';

/** How often each word was said, the most frequent first, equal ones by name. Counted, and nothing made of it. */
export function countFeelings(
  checkIns: readonly CheckIn[],
  names: PaperNames,
  locale = speech.locale,
): { word: string; n: number }[] {
  const words = checkIns.flatMap((checkIn) => [...new Set(sayFelt(checkIn, names, names.lexicon))]);
  return [...Map.groupBy(words, (word) => word)]
    .map(([word, all]) => ({ word, n: all.length }))
    .sort((a, b) => b.n - a.n || a.word.localeCompare(b.word, locale));
}
