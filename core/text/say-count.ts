import { fill } from './fill';
import { sayNumber } from './say-number';

/** A text for one and a text for every other number, with {n} to fill in. */
export interface Counted {
  one: string;
  other: string;
}

/** A number with its noun: `1 check-in`, `12 check-ins`, written as the reader's language writes numbers. */
export function sayCount(n: number, words: Counted, locale?: string): string {
  return fill(n === 1 ? words.one : words.other, { n: sayNumber(n, locale) });
}
