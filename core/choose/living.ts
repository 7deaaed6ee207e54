import { wordsOf } from '@/core/model/answers';
import type { ExerciseId } from '@/core/model/exercise';
import type { Lists } from '@/core/model/list';
import type { KeptItem, KeptKind } from './look-back';

/** What living lists hold that may be shown unasked: the list, its field with the words, and what they are. */
const from: readonly { list: ExerciseId; field: string; kind: KeptKind }[] = [
  { list: 'trust-evidence', field: 'moment', kind: 'strength' },
  { list: 'self-compassion', field: 'line', kind: 'kind-line' },
  { list: 'boundaries', field: 'need', kind: 'boundary' },
];

/** The things of the living lists that a look back can show: what still stands, in the reader's words. */
export function livingOf(lists: Lists): KeptItem[] {
  return from.flatMap(({ list, field, kind }) =>
    (lists.get(list) ?? [])
      .filter(({ state }) => state !== 'set-down')
      .map(({ id, madeAt, answers }) => ({ id, at: madeAt, kind, text: wordsOf(answers, field) }))
      .filter(({ text }) => text.trim() !== ''),
  );
}
