import type { Rhythm } from '@/core/model/rhythm';
import { quietStretches } from './quiet';
import { type Stretch, stretchOf, subtract, unite } from './stretch';

/**
 * The minutes of one weekday (Monday 1 … Sunday 7) in which a prompt may come: its windows without the quiet hours.
 * A window that runs past midnight belongs to the day it starts on. Empty when nothing is left (guidance 4).
 */
export function findFree(rhythm: Rhythm, weekday: number): Stretch[] {
  return subtract(unite(rhythm.week[weekday - 1]!.windows.map(stretchOf)), quietStretches(rhythm));
}
