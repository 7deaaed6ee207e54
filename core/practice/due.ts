import { answerTo } from '@/core/model/answers';
import { dayOf } from '@/core/model/day';
import type { ListItem, Lists } from '@/core/model/list';
import type { Back, Practice } from '@/core/model/practice';
import type { LocalDay, LocalTime } from '@/core/model/time';

/** When a kept thing comes back, and why. Worked out from its answers and outcomes; never stored. */
export interface Due {
  on: LocalDay;
  /** null: any time of that day. */
  time: LocalTime | null;
  back: Back;
}

/**
 * The next time an open thing comes back, as seen on `today`; null when nothing is to come. A day that has passed stays
 * due until the thing was looked at, but a reminder is for its own day alone.
 */
export function dueOf(item: ListItem, practice: Practice, today: LocalDay): Due | null {
  if (item.state !== 'open') return null;
  const dues = (practice.back ?? []).flatMap((back) => nextOf(item, back, today) ?? []);
  return dues.toSorted(byTime)[0] ?? null;
}

/** Everything that is due on `today` or was before, soonest first. */
export function dueItems(
  lists: Lists,
  practices: readonly Practice[],
  today: LocalDay,
): { practice: Practice; item: ListItem; due: Due }[] {
  return practices
    .flatMap((practice) =>
      (lists.get(practice.id) ?? []).flatMap((item) => {
        const due = dueOf(item, practice, today);
        return due && due.on <= today ? [{ practice, item, due }] : [];
      }),
    )
    .toSorted((one, other) => byTime(one.due, other.due));
}

/** Whether a thing with an end has come to it, without anybody writing anything. */
export function isEnded(item: ListItem, practice: Practice, today: LocalDay): boolean {
  return (practice.back ?? []).some((back) => {
    const on = back.ends && back.field ? answeredDay(item, back.field) : null;
    return on ? on.day < today : false;
  });
}

function nextOf(item: ListItem, back: Back, today: LocalDay): Due | null {
  if (back.while && !back.while.is.includes(standing(item, back.while.field))) return null;
  const from = back.field
    ? answeredDay(item, back.field)
    : { day: dayOf({ ...item, at: item.madeAt }), time: null };
  if (!from) return null;
  const base = addDays(from.day, back.after ?? 0);
  const time = back.after ? null : from.time;
  const last = item.outcomes.at(-1);
  const looked = last ? dayOf({ ...item, at: last.at }) : null;
  if (back.kind === 'remind') return base >= today ? { on: base, time, back } : null;
  if (!looked || looked < base) return { on: base, time, back };
  return back.every ? { on: addDays(looked, back.every), time: null, back } : null;
}

/** How it stands: as it was last found or, before that, as it was answered. */
export function standing(item: ListItem, field: string): string {
  const found = item.outcomes.findLast(({ outcome }) => outcome)?.outcome;
  return found ?? String(answerTo(item.answers, field) ?? '');
}

/** The day, and the time if there is one, in an answer such as `2026-11-22` or `2026-11-22T18:30`. */
function answeredDay(item: ListItem, field: string): { day: LocalDay; time: LocalTime | null } | null {
  const [, day, time] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/.exec(String(answerTo(item.answers, field) ?? '')) ?? [];
  return day ? { day, time: time ?? null } : null;
}

const addDays = (day: LocalDay, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();
const byTime = (one: Due, other: Due) =>
  `${one.on}${one.time ?? ''}` < `${other.on}${other.time ?? ''}` ? -1 : 1;
