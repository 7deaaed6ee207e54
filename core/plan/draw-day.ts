import { draw } from '@/core/choose/random';
import type { Rhythm } from '@/core/model/rhythm';
import { weekdayOf } from './day-number';
import { findFree } from './find-free';
import { isQuietMinute } from './quiet';
import { spread } from './spread';
import { holding, minutesOf, subtract } from './stretch';
import { weeklyRoom } from './weekly';

/**
 * The prompts of one day taken by itself, as minutes from its midnight, earliest first. Empty on a day off and with 0 a
 * day (pull only). Random moments depend on seed, day and slot alone: planning again never moves them (issue 4.1).
 */
export function drawDay(rhythm: Rhythm, day: number): number[] {
  const { off, perDay, times } = rhythm.week[weekdayOf(day) - 1]!;
  if (off || perDay === 0) return [];
  const room = weeklyRoom(rhythm, day);
  if (rhythm.timing === 'fixed') {
    const allowed = times
      .map(minutesOf)
      .filter((minute) => !isQuietMinute(rhythm, minute) && !holding(room, minute));
    return keepApart(allowed, rhythm.gapMinutes).slice(0, perDay);
  }
  const free = subtract(findFree(rhythm, weekdayOf(day)), room);
  return spread(free, perDay, rhythm.gapMinutes, (slot) => draw(rhythm.seed, day, slot));
}

/** Earliest first, without those closer than the gap to the one kept before. */
function keepApart(minutes: readonly number[], gap: number): number[] {
  const kept: number[] = [];
  for (const minute of minutes.toSorted((a, b) => a - b)) {
    if (minute - (kept.at(-1) ?? -Infinity) >= gap) kept.push(minute);
  }
  return kept;
}
