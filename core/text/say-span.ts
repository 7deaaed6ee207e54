import { type Counted, sayCount } from './say-count';

export interface SpanWords {
  days: Counted;
  weeks: Counted;
  months: Counted;
  years: Counted;
}

/** How long from a first to a last day number, both counted: days within a week, then weeks, months, years. */
export function saySpan(first: number, last: number, words: SpanWords, locale?: string): string {
  const days = last - first + 1;
  if (days < 7) return sayCount(days, words.days, locale);
  if (days <= 26 * 7) return sayCount(Math.ceil(days / 7), words.weeks, locale);
  if (days < 731) return sayCount(Math.round(days / 30.4), words.months, locale);
  return sayCount(Math.round(days / 365.25), words.years, locale);
}
