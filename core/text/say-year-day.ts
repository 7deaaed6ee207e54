import type { YearDay } from '@/core/chart/year-days';
import { fill } from './fill';
import { type Counted, sayCount } from './say-count';

export interface YearDayWords {
  /** {day} and what it held. */
  felt: string;
  kept: string;
  empty: string;
  checkIns: Counted;
  others: Counted;
}

/** One day of the year in a sentence: `12 May: hurt, hopeful; 2 check-ins`. Undefined: nothing was kept on it. */
export function sayYearDay(
  day: string,
  held: YearDay | undefined,
  words: YearDayWords,
  locale?: string,
): string {
  if (!held) return fill(words.empty, { day });
  const kept = [
    ...(held.checkIns ? [sayCount(held.checkIns, words.checkIns, locale)] : []),
    ...(held.others ? [sayCount(held.others, words.others, locale)] : []),
  ].join(', ');
  return fill(held.words.length ? words.felt : words.kept, { day, words: held.words.join(', '), kept });
}
