import { numberOf } from '@/core/plan/day-number';
import type { Planned } from '@/core/plan/plan-week';
import { inSpan } from './find-fault';
import type { Life } from './live-story';
import type { Story } from './story';

const asMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const clockMinute = ({ hour, minute }: Temporal.ZonedDateTime) => hour * 60 + minute;

/**
 * The minute at which a review is to come on one day of an undisturbed life whose reader answers everything; null: none.
 * `planned` is what the rhythm alone plans around that day. By the plainest reading: every minute of the day is tried.
 */
export function expectReview(
  { shown, start }: Life,
  story: Story,
  date: Temporal.PlainDate,
  planned: Planned[],
) {
  const { rhythm, reminders } = story;
  const all = reminders.map(({ days, time }) => ({ on: start.add({ days }).toPlainDate().toString(), time }));
  const today = date.toString();
  const came = shown.filter(({ record }) => record.kind === 'review').map(({ record }) => record.plannedOn!);
  const waited = all.some(({ on }) => on < today && !came.some((day) => on <= day && day < today));
  const own = all.findLast(({ on }) => on === today);
  if (!(own || waited) || rhythm.week[date.dayOfWeek - 1]!.off) return null;

  const last = shown.findLast(({ clock }) => clock.toPlainDate().toString() < today);
  const heldUntil = last ? last.record.plannedAt! + rhythm.gapMinutes * 60_000 : 0;
  const midnight = date.toZonedDateTime(start.timeZoneId).epochMilliseconds;
  const isFar = (minute: number) => (other: { day: number; minute: number }) =>
    Math.abs((other.day - numberOf(date)) * 1440 + other.minute - minute) >= rhythm.gapMinutes;
  const isFree = (minute: number) =>
    minute + 60 <= 1440 &&
    midnight + minute * 60_000 >= heldUntil &&
    (!rhythm.quiet ||
      Array.from({ length: 60 }, (_, n) => n).every((n) => !inSpan(minute + n, rhythm.quiet!))) &&
    planned.filter(({ kind }) => kind !== 'prompt').every(isFar(minute));
  const wanted = asMinutes(own?.time ?? (waited ? '11:00' : '18:00'));
  const free = Array.from({ length: 1440 }, (_, n) => n).filter(isFree);
  const between = own?.time ? [] : free.filter((minute) => planned.every(isFar(minute)));
  const near = (minutes: number[]) =>
    minutes.toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
  return near(between) ?? near(free) ?? null;
}

/** What came on a day, told apart: reviews, and the rest. */
export function splitDay({ shown }: Life, day: string) {
  const came = shown.filter(({ record }) => record.plannedOn === day);
  const isReview = ({ record }: (typeof came)[number]) => record.kind === 'review';
  return {
    reviews: came.filter(isReview).map(({ clock }) => clockMinute(clock)),
    others: came.filter((one) => !isReview(one)),
  };
}
