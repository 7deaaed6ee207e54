import { type ExerciseId, exerciseIds } from '@/core/model/exercise';

/** What an address says when it leads to the practices: nothing that anybody could read in a history. */
const mark = '#p';

/** The end of an address that leads to one practice, or to all of them: a number and no name. */
export function addressOf(practice?: ExerciseId): string {
  return practice ? `${mark}${exerciseIds.indexOf(practice) + 1}` : mark;
}

/** Where such an end leads: a practice, all of them (`null`), or nowhere that is known (`undefined`). */
export function practiceAt(hash: string): ExerciseId | null | undefined {
  if (hash === mark) return null;
  const number = /^#p(\d{1,2})$/.exec(hash)?.[1];
  return number === undefined ? undefined : exerciseIds[Number(number) - 1];
}
