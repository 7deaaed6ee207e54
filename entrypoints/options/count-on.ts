import { youWords } from '@/content/words/options-you';
import { fill } from '@/core/text/fill';

/** How many of a set are on, in words. */
export function countOn(all: number, off: number): string {
  return fill(off === 0 ? youWords.allOn : youWords.someOn, { n: all, on: all - off });
}
