import type { Counts } from './count-pairs';

/** Below four times nothing is called often (guidance, section 8, rule 5). The rest is Mendful's own, on the cautious side. */
const rule = {
  /** Together this many times, or more. */
  times: 4,
  /** In half of the word's times, or more: less is not *often*. */
  share: 0.5,
  /** The share lies above the other's usual share by a fifth of all, or more. */
  above: 0.2,
  /**
   * The count lies three standard deviations above what would come together anyway, or more. A word is set beside
   * dozens of things, so some pairs look close by chance: with two, a journal of mere chance tells four of them, with
   * three one in two journals tells one.
   */
  deviations: 3,
} as const;

/**
 * The pair with how clear it is, when it came together clearly more often than anyway; null when it did not. *Anyway* is
 * drawing the word's times from all times blindly (hypergeometric): mean n·m/N, variance n·m/N·(1 − m/N)·(N − n)/(N − 1).
 */
export function isClearlyOften<P extends Counts>(pair: P): { pair: P; clear: number } | null {
  const { both, ofWord, ofOther, all } = pair;
  const base = ofOther / all;
  if (both < rule.times || both / ofWord < rule.share || both / ofWord - base < rule.above) return null;
  const spread = Math.sqrt((ofWord * base * (1 - base) * (all - ofWord)) / (all - 1));
  const clear = (both - ofWord * base) / spread;
  return clear >= rule.deviations ? { pair, clear } : null;
}
