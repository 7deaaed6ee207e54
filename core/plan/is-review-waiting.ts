import type { LocalDay } from '@/core/model/time';
import type { Facts } from './facts';

/** How often one comes while nobody sees it. After that it waits in silence where it was kept. */
const turns = 3;
/** What has waited longer than this waits on. What was raised is remembered for twice as long (store/asked.ts). */
const lateDays = 30;
/** Whether something that was to be looked at by today has not come yet, or came and nobody saw it. */
export function isReviewWaiting(facts: Facts, now: Temporal.ZonedDateTime): boolean {
  const today = now.toPlainDate();
  return facts.reminders.some(({ on }) => on <= today.toString() && isOpen(on, facts, now));
}

/** Whether what was to be looked at on a day may still come: no review since then was seen, and turns are left. */
export function isOpen(on: LocalDay, { asked }: Facts, now: Temporal.ZonedDateTime): boolean {
  if (on < now.toPlainDate().subtract({ days: lateDays }).toString()) return false;
  const since = asked.filter(
    ({ kind, plannedOn, outcome }) =>
      kind === 'review' && plannedOn !== null && plannedOn >= on && outcome !== 'withheld',
  );
  return (
    since.length < turns &&
    since.every(({ outcome, seenAt, expiresAt }) => !outcome && !seenAt && expiresAt <= now.epochMilliseconds)
  );
}
