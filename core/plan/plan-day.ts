import type { Rhythm } from '@/core/model/rhythm';
import { dateOf, mondayOf, numberOf } from './day-number';
import { type Planned, planWeek } from './plan-week';

/**
 * The wall times of the prompts planned for one local day, earliest first, zone-free; those after midnight of a window
 * that runs past it included. Empty on a day off, with 0 a day, or when quiet hours leave no room (issue 4.1). Pauses,
 * hard dates and what has been raised are the agenda's concern.
 */
export function planDay(rhythm: Rhythm, day: Temporal.PlainDate): Temporal.PlainDateTime[] {
  const number = numberOf(day);
  return planWeek(rhythm, mondayOf(number))
    .filter((moment) => moment.kind === 'prompt' && moment.day === number)
    .map(wallTimeOf);
}

/** The wall time of a planned moment. */
export function wallTimeOf({ day, minute }: Planned): Temporal.PlainDateTime {
  return dateOf(day).toPlainDateTime().add({ minutes: minute });
}
