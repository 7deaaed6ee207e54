import type { Rhythm } from '@/core/model/rhythm';
import type { LocalTime } from '@/core/model/time';
import type { PauseChoice } from '@/core/plan/pause';
import { type SnoozeChoice, snoozeChoices } from '@/core/plan/snooze';

/** Something that happens `after` minutes of real time since the one before. */
export type Event = { after: number } & (
  | { does: 'wake' | 'answer' | 'skip' | 'check-in' | 'fetch' | 'present' | 'resume' | 'hard' | 'hard-hour' }
  | { does: 'sleep'; minutes: number }
  | { does: 'move'; zone: string }
  | { does: 'set'; rhythm: Rhythm }
  | { does: 'snooze'; choice: SnoozeChoice }
  | { does: 'pause'; choice: PauseChoice }
  /** Something is to be looked at again so many days from now. */
  | { does: 'remind'; days: number; time: LocalTime | null }
  /** Turns the clock; `seen`: something wakes the background at once (the reader is back at the computer). */
  | { does: 'clock'; minutes: number; seen: boolean }
);

export const reactions = ['answer', 'skip', 'ignore', 'see', ...snoozeChoices] as const;
export type Reaction = (typeof reactions)[number];

export interface Story {
  zone: string;
  days: number;
  /** Begins `lead` days before the clock change with this number, counted from 2000; without changes, on a day of 2026. */
  change: number;
  lead: number;
  rhythm: Rhythm;
  /** What the reader does a minute after each prompt comes, over and over; none: nothing. */
  reactions: readonly Reaction[];
  /** What is to be looked at again so many days after the beginning. */
  reminders: readonly { days: number; time: LocalTime | null }[];
  events: readonly Event[];
}

/** Midnight of the day the story begins. */
export function startOf({ zone, change, lead }: Story): Temporal.ZonedDateTime {
  const days = changesOf(zone);
  const day = days[change % days.length] ?? Temporal.PlainDate.from('2026-01-05').add({ weeks: change });
  return day.subtract({ days: lead }).toZonedDateTime(zone);
}

const known = new Map<string, Temporal.PlainDate[]>();

/** A clock change that is taken back sooner than this would not be seen. */
const stepDays = 21;

/** The days from 2000 to 2036 on which a zone changes its clock, in steps: the runtime's own search can take seconds. */
function changesOf(zone: string): Temporal.PlainDate[] {
  const seen = known.get(zone);
  if (seen) return seen;
  const changes: Temporal.PlainDate[] = [];
  const offsetOn = (day: Temporal.PlainDate) => day.toZonedDateTime(zone).offsetNanoseconds;
  let from = Temporal.PlainDate.from('2000-01-03');
  for (let offset = offsetOn(from); from.year < 2037; from = from.add({ days: stepDays })) {
    const next = offsetOn(from.add({ days: stepDays }));
    if (next !== offset) {
      let day = from;
      while (offsetOn(day.add({ days: 1 })) === offset) day = day.add({ days: 1 });
      changes.push(day);
      offset = next;
    }
  }
  known.set(zone, changes);
  return changes;
}
