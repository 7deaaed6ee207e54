import type { Asked } from '@/core/model/asked';
import type { Rhythm } from '@/core/model/rhythm';
import { labelOf, mondayOf, weekdayOf } from './day-number';
import type { Planned } from './plan-week';

/**
 * Whether the day and the week in whose plan a moment stands still have room for it: the plan alone keeps the caps, but
 * not when its settings or the zone change in the middle (guidance 4, "Prompts per day"; peers 2b, "Caps"). One of each
 * weekly kind a week, one review a day. A prompt that came back from a snooze counts once.
 */
export function hasRoom({ kind, day }: Planned, rhythm: Rhythm, asked: Asked): boolean {
  const on = labelOf(day);
  const first = labelOf(mondayOf(day));
  const last = labelOf(mondayOf(day) + 6);
  let inDay = 0;
  let inWeek = 0;
  for (const { kind: other, plannedOn, snoozes } of asked) {
    if (other !== kind || snoozes > 0 || plannedOn === null || plannedOn < first || plannedOn > last)
      continue;
    inWeek++;
    if (plannedOn === on) inDay++;
  }
  if (kind === 'review') return inDay === 0;
  if (kind !== 'prompt') return inWeek === 0;
  return inDay < rhythm.week[weekdayOf(day) - 1]!.perDay && inWeek < (rhythm.perWeek ?? Infinity);
}
