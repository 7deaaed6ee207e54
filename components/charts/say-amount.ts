import { chartWords as words } from '@/content/words/charts';
import { fill } from '@/core/text/fill';
import { type Counted, sayCount } from '@/core/text/say-count';
import { saySpan } from '@/core/text/say-span';

/** How many there are and over how long, `12 check-ins in 3 weeks`, from the times of the first and the last. */
export function sayAmount(times: readonly number[], counted: Counted): string {
  const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  const last = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY);
  const count = sayCount(times.length, counted);
  if (!times.length) return count;
  const span = saySpan(Math.floor(first), Math.floor(last), words.lengths);
  return fill(words.count, { count, span });
}
