import type { ListItem, Lists } from '@/core/model/list';
import type { Practice } from '@/core/model/practice';
import { type Reminder, type Reminders, reviewTime } from '@/core/model/reminders';
import type { LocalDay, LocalTime } from '@/core/model/time';
import { type Due, dueOf } from './due';

/** How far ahead days are told of. Whoever opens the journal page or changes a list works them out anew. */
const daysAhead = 60;

/**
 * The days on which what stands on the lists comes back, as seen on `today`, for the plan: nothing of what it is. One a
 * day, at the earliest time set for that day; all that is overdue is one line, on the last of its days, so that what
 * came due last still has its turns. Empty when nothing comes back.
 */
export function remindersOf(lists: Lists, practices: readonly Practice[], today: LocalDay): Reminders {
  const last = addDays(today, daysAhead);
  const all = practices.flatMap((practice) =>
    (lists.get(practice.id) ?? []).flatMap((item) =>
      (practice.back ?? []).flatMap((back) => {
        // One way of coming back at a time: the look after a talk is known before the talk is over.
        const due = dueOf(item, { ...practice, back: [back] }, today);
        return due ? reminderFor(item, due) : [];
      }),
    ),
  );
  const overdue = all.map(({ on }) => on).filter((on) => on < today);
  const latest = overdue.toSorted().at(-1);
  const times = new Map<LocalDay, LocalTime | null>(latest ? [[latest, null]] : []);
  for (const { on, time } of all) {
    if (on < today || on > last) continue;
    times.set(on, earlier(times.get(on) ?? null, time));
  }
  return [...times]
    .map(([on, time]) => ({ on, time }))
    .toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

/**
 * Nobody is reminded of what they have only now written: a time that had passed when the thing was written moves to the
 * day after, and a reminder that is for its day alone is left out.
 */
function reminderFor(item: ListItem, { on, time, back }: Due): Reminder[] {
  const written = Temporal.Instant.fromEpochMilliseconds(item.editedAt ?? item.madeAt)
    .toZonedDateTimeISO('UTC')
    .add({ minutes: item.offsetMinutes })
    .toPlainDateTime();
  const late = (time ?? reviewTime) <= written.toPlainTime().toString({ smallestUnit: 'minute' });
  if (on !== written.toPlainDate().toString() || !late) return [{ on, time }];
  return back.kind === 'remind' ? [] : [{ on: addDays(on, 1), time: null }];
}

const addDays = (day: LocalDay, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();
const earlier = (one: LocalTime | null, other: LocalTime | null) =>
  one !== null && (other === null || one < other) ? one : other;
