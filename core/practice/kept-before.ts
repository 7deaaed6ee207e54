import type { Entry, Practised } from '@/core/model/entry';
import type { ExerciseId } from '@/core/model/exercise';
import type { Lists } from '@/core/model/list';

/** When each practice was last kept (epoch ms), from the recent entries and the lists. */
export function keptAtOf(entries: readonly Entry[], lists: Lists): Map<ExerciseId, number> {
  const kept = new Map<ExerciseId, number>();
  const note = (id: ExerciseId, at: number) => kept.set(id, Math.max(at, kept.get(id) ?? 0));
  for (const entry of entries) if (entry.kind === 'practice') note(entry.practice, entry.at);
  for (const [id, items] of lists) for (const { madeAt, editedAt } of items) note(id, editedAt ?? madeAt);
  return kept;
}

/** When a trigger or setback was last noted (epoch ms), in a trigger log or as a mark; null when none was. */
export function setbackAtOf(entries: readonly Entry[]): number | null {
  const noted = entries.filter(
    (entry) =>
      (entry.kind === 'practice' && entry.practice === 'trigger-log') ||
      (entry.kind === 'mark' && entry.mark === 'setback'),
  );
  return noted.length ? Math.max(...noted.map(({ at }) => at)) : null;
}

/** The last time a practice was kept before `entry`; undefined when this is the first. */
export function lastBefore(entries: readonly Entry[], entry: Practised): Practised | undefined {
  return entries
    .filter(
      (one): one is Practised =>
        one.kind === 'practice' && one.practice === entry.practice && one.at < entry.at,
    )
    .toSorted((one, other) => one.at - other.at)
    .at(-1);
}
