import type { Entry } from '@/core/model/entry';

/**
 * Whether a look at the week may be offered: never twice within seven days (guidance, section 8, "weekly at most"), and
 * not before there is anything to look back on. `now` in epoch milliseconds.
 */
export function isWeekLookDue(entries: readonly Entry[], now: number): boolean {
  const week = 7 * 24 * 3_600_000;
  return (
    entries.some(({ kind }) => kind === 'check-in') &&
    !entries.some(({ kind, at }) => kind === 'weekly' && now - at < week && at <= now)
  );
}
