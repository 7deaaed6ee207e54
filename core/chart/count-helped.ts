import { answerTo, numberOf } from '@/core/model/answers';
import type { Practised } from '@/core/model/entry';
import type { ExerciseId } from '@/core/model/exercise';
import { medianOf } from './quantile';
import { fold } from './read-picked';

/** The fields of practices these are read from (content/exercises). A trigger's strength is its number before. */
export const helpFields = {
  helped: 'helped',
  more: 'helped-more',
  before: ['before', 'strength'],
  after: 'after',
} as const;
/** A middle of fewer is not told, as nothing is called often below it. */
export const enoughForMiddle = 4;

/** Something the reader said helped, and in how many practices. */
export interface Helped {
  name: string;
  count: number;
}

/** A practice with a number before and one after, 0 … 10. */
export interface BeforeAfter {
  practice: ExerciseId;
  count: number;
  /** The middle before, after, and of the change each time; null below four. */
  middle: { before: number; after: number; change: number } | null;
}

/**
 * What helped, in the reader's words as first written, the most frequent first. `nameOf` tells what a word that was
 * offered and picked is called. One line of text is no list: it tells a story, and stories are not counted.
 */
export function countHelped(
  practised: readonly Practised[],
  nameOf: (practice: ExerciseId, word: string) => string,
): Helped[] {
  const counts = new Map<string, Helped>();
  for (const { practice, answers } of practised) {
    const said = answerTo(answers, helpFields.helped);
    const more = answerTo(answers, helpFields.more);
    const words = [
      ...(Array.isArray(said) ? said.map((word) => nameOf(practice, word).trim()) : []),
      ...(typeof more === 'string' ? [more.trim()] : []),
    ].filter(Boolean);
    for (const [key, name] of new Map(words.map((word) => [fold(word), word]))) {
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { name, count: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (fold(a.name) < fold(b.name) ? -1 : 1));
}

/** Each practice that was given both numbers at once, the most frequent first. */
export function compareAfter(practised: readonly Practised[]): BeforeAfter[] {
  const pairs = practised.flatMap(({ practice, answers }) => {
    const [first, second] = helpFields.before.map((field) => numberOf(answers, field));
    const [before, after] = [first ?? second ?? null, numberOf(answers, helpFields.after)];
    return before === null || after === null ? [] : { practice, before, after };
  });
  return [...Map.groupBy(pairs, ({ practice }) => practice)]
    .map(([practice, its]) => ({
      practice,
      count: its.length,
      middle:
        its.length < enoughForMiddle
          ? null
          : {
              before: medianOf(its.map(({ before }) => before)),
              after: medianOf(its.map(({ after }) => after)),
              change: medianOf(its.map(({ before, after }) => after - before)),
            },
    }))
    .sort((a, b) => b.count - a.count || (a.practice < b.practice ? -1 : 1));
}
