import type { Stretch } from './stretch';

/**
 * Up to `count` minutes inside `free`, at least `gap` minutes apart, earliest first: one in each of `count` strata of
 * equal free length, at the place `drawOf(slot)` in [0, 1) says. Never fewer than taking the earliest possible ones
 * would give (ESMira's random in a window; peers 2b). Empty when `free` is.
 */
export function spread(
  free: readonly Stretch[],
  count: number,
  gap: number,
  drawOf: (slot: number) => number,
): number[] {
  const total = rankOf(free, Infinity);
  const latest = latestRanks(free, Math.min(count, countFitting(free, count, gap)), gap);
  const chosen: number[] = [];
  for (const [slot, last] of latest.entries()) {
    const first = slot ? rankOf(free, chosen[slot - 1]! + gap) : 0;
    const low = clamp(Math.floor((slot * total) / latest.length), first, last);
    const high = clamp(Math.ceil(((slot + 1) * total) / latest.length) - 1, low, last);
    chosen.push(minuteAt(free, low + Math.floor(drawOf(slot) * (high - low + 1))));
  }
  return chosen;
}

/** For each slot the last place (in free minutes from the start) that leaves room for those after it. */
function latestRanks(free: readonly Stretch[], count: number, gap: number): number[] {
  const ranks: number[] = [];
  let before = Infinity;
  for (let slot = 0; slot < count; slot++) {
    const rank = rankOf(free, before) - 1;
    ranks.unshift(rank);
    before = minuteAt(free, rank) - gap + 1;
  }
  return ranks;
}

function countFitting(free: readonly Stretch[], most: number, gap: number): number {
  let count = 0;
  for (let rank = 0; count < most && rank < rankOf(free, Infinity); count++) {
    rank = rankOf(free, minuteAt(free, rank) + gap);
  }
  return count;
}

/** How many free minutes lie before a minute: the place of the first free one from there on. */
function rankOf(free: readonly Stretch[], at: number): number {
  return free.reduce((sum, { from, to }) => sum + clamp(at, from, to) - from, 0);
}

function minuteAt(free: readonly Stretch[], rank: number): number {
  let left = rank;
  for (const { from, to } of free) {
    if (left < to - from) return from + left;
    left -= to - from;
  }
  throw new RangeError(`no free minute ${rank}`);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}
