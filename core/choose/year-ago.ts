import type { CheckIn, Entry } from '@/core/model/entry';
import { dateOf, numberOf } from '@/core/plan/day-number';
import { dayNumberOf } from './lived-day';
import { isHardNow, type KeptItem, type LookBackFacts, readKept } from './look-back';
import { type Mood, readMood } from './mood';

/** Three days on each side of the same date a year ago: a week around it. */
const around = 3;

/**
 * What was kept in this week a year ago; nothing unless that week was bearable and today is. Bearable: something good was
 * kept, no grave word, nothing strong and unpleasant, half of the check-ins or more no worse than in between, no setback
 * marked, no hard date in it. Only for readers who switched it on.
 */
export function yearAgo(
  entries: readonly Entry[],
  facts: LookBackFacts & { hardDays: ReadonlySet<number> },
): KeptItem[] {
  const { today, lexicon, hardDays } = facts;
  if (hardDays.has(today) || isHardNow(entries, facts)) return [];
  const middle = numberOf(dateOf(today).subtract({ years: 1 }));
  const week = entries.filter((entry) => Math.abs(dayNumberOf(entry) - middle) <= around);
  const isHard = Array.from({ length: 2 * around + 1 }, (_, n) => middle - around + n).some((day) =>
    hardDays.has(day),
  );
  if (isHard || week.some((entry) => entry.kind === 'mark' && entry.mark === 'setback')) return [];
  const moods = week
    .filter((entry): entry is CheckIn => entry.kind === 'check-in')
    .map((entry) => readMood(entry, lexicon));
  return moods.some(({ strongHard }) => strongHard) || median(moods) < 0 ? [] : readKept(week, facts);
}

/** The middle one of their mean valences; 0 when nothing was said. */
function median(moods: readonly Mood[]): number {
  const means = moods.map(({ mean }) => mean).sort((a, b) => a - b);
  const half = Math.floor(means.length / 2);
  if (!means.length) return 0;
  return means.length % 2 ? means[half]! : (means[half - 1]! + means[half]!) / 2;
}
