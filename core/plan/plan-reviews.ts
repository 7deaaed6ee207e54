import { reviewTime } from '@/core/model/reminders';
import type { Rhythm } from '@/core/model/rhythm';
import type { LocalTime } from '@/core/model/time';
import { dateOf, labelOf, numberOf, weekdayOf } from './day-number';
import type { Facts } from './facts';
import { paceOf } from './fatigue';
import { isSilent } from './find-opening';
import { checkInEnd, freeAfter } from './free-after';
import { isOpen, isReviewWaiting } from './is-review-waiting';
import { absoluteMinute, type Planned } from './plan-week';
import { quietStretches } from './quiet';
import { minutesOf, type Stretch, subtract } from './stretch';
import { dayMinutes, minute as milliseconds } from './units';

/** What waited comes at another time of day than it first did: nobody may ever be there at six. */
const waitedTime: LocalTime = '11:00';
/** A review stands for this long before quiet hours or midnight end it. */
const roomMinutes = 60;

/**
 * The plan with the reviews that come from today on: at most one a day, for all that is to be looked at again (issue
 * 6.3). One waits while its day is off, paused or hard, and when nobody saw it; with fatigue's `pull-only` none comes.
 * Prompts never move for one: one without a time goes between them where it can, and prompts closer than the gap to one
 * that cannot are left out. `planned` and the result: earliest first.
 */
export function withReviews(
  planned: readonly Planned[],
  facts: Facts,
  now: Temporal.ZonedDateTime,
  days: number,
): Planned[] {
  const reviews = planReviews(planned, facts, now, days);
  const staying = planned.filter(
    (one) =>
      one.kind !== 'prompt' ||
      reviews.every(
        (review) => Math.abs(absoluteMinute(one) - absoluteMinute(review)) >= facts.rhythm.gapMinutes,
      ),
  );
  return [...staying, ...reviews].sort((a, b) => absoluteMinute(a) - absoluteMinute(b));
}

function planReviews(
  planned: readonly Planned[],
  facts: Facts,
  now: Temporal.ZonedDateTime,
  days: number,
): Planned[] {
  const { rhythm, reminders, asked } = facts;
  if (!reminders.length || paceOf(facts, now.epochMilliseconds) === 'pull-only') return [];
  const reviews: Planned[] = [];
  const today = numberOf(now.toPlainDate());
  const before = reminders.filter(({ on }) => on < labelOf(today));
  let waits = isReviewWaiting({ ...facts, reminders: before }, now);
  for (let day = today; day <= today + days; day++) {
    const on = labelOf(day);
    const own = reminders.find((reminder) => reminder.on === on);
    const wanted = own?.time ?? (waits ? waitedTime : reviewTime);
    waits ||= !!own && isOpen(on, facts, now);
    const came = asked.some(({ kind, plannedOn }) => kind === 'review' && plannedOn === on);
    if (!(waits || came) || rhythm.week[weekdayOf(day) - 1]!.off || isSilent(facts, dateOf(day))) continue;
    const held = day === today && !came ? heldMinutes(facts, now) : 0;
    const free = freeOf(facts, [...planned.filter(({ kind }) => kind !== 'prompt'), ...reviews], day, held);
    const between = own?.time ? [] : subtract(free, nearTo(planned, day, rhythm));
    const minute = nearest(between, minutesOf(wanted)) ?? nearest(free, minutesOf(wanted));
    if (minute === undefined) continue;
    reviews.push({ kind: 'review', day, minute });
    waits &&= came;
  }
  return reviews;
}

/** The minutes of a day that leave room before quiet hours and midnight, and that are not too close to `others`. */
function freeOf({ rhythm }: Facts, others: readonly Planned[], day: number, held: number): Stretch[] {
  const quiet = quietStretches(rhythm).map(({ from, to }) => ({ from: from - roomMinutes + 1, to }));
  return subtract(
    [{ from: 0, to: dayMinutes - roomMinutes + 1 }],
    [{ from: 0, to: held }, ...quiet, ...nearTo(others, day, rhythm)],
  );
}

/** The minutes around a day's midnight that are closer than the gap to one of the moments. */
function nearTo(moments: readonly Planned[], day: number, { gapMinutes }: Rhythm): Stretch[] {
  return moments.map((moment) => {
    const at = absoluteMinute(moment) - day * dayMinutes;
    return { from: at - gapMinutes + 1, to: at + gapMinutes };
  });
}

/**
 * The minute of today before which what was shown, or a check-in, holds everything back. Counted from when a thing was
 * planned: what came some seconds late puts the review off by as much, and does not move it behind the next prompt.
 */
function heldMinutes(facts: Facts, now: Temporal.ZonedDateTime): number {
  const gap = facts.rhythm.gapMinutes;
  const asked = facts.asked.map((one) => ({ ...one, raisedAt: one.plannedAt ?? one.raisedAt }));
  const until = Math.max(freeAfter(asked, gap), checkInEnd(facts, now.epochMilliseconds));
  const from = now.startOfDay().epochMilliseconds;
  return Math.max(0, Math.ceil((until - from) / milliseconds));
}

function nearest(free: readonly Stretch[], wanted: number): number | undefined {
  return free
    .map(({ from, to }) => Math.min(Math.max(wanted, from), to - 1))
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
}
