import type { Shown } from './live-story';

/** The promise that a review breaks by having come, as one sentence; null: none. One put off comes back as prompts do. */
export function findReviewFault({ clock, facts, record }: Shown): string | null {
  if (record.kind !== 'review' || record.snoozes) return null;
  const on = record.plannedOn!;
  if (on !== clock.toPlainDate().toString()) return `came for another day (${on})`;
  if (facts.rhythm.week[clock.dayOfWeek - 1]!.off) return 'came on a day off';
  const written = facts.asked.filter(({ kind, plannedOn }) => kind === 'review' && plannedOn !== null);
  if (written.some(({ plannedOn }) => plannedOn === on)) return 'was the second review of its day';
  const called = facts.reminders.some((reminder) => {
    const days = Temporal.PlainDate.from(reminder.on).until(on).days;
    if (days < 0 || days > 30) return false;
    const since = written.filter(
      ({ plannedOn, outcome }) => plannedOn! >= reminder.on && outcome !== 'withheld',
    );
    return since.length <= 2 && since.every(({ outcome, seenAt }) => !outcome && !seenAt);
  });
  return called ? null : 'came though nothing was to be looked at';
}
