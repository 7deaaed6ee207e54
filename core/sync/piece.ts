import { fingerprint } from '@/core/import/fingerprint';
import type { Entry } from '@/core/model/entry';
import type { ExerciseId } from '@/core/model/exercise';
import type { ListItem, Outcome } from '@/core/model/list';
import type { OwnPrompt } from '@/core/model/own-prompts';
import type { Taste } from '@/core/model/tastes';
import type { Instant } from '@/core/model/time';
import { canonical } from '@/core/portable/canonical';

// What devices share falls into pieces, each with a key and the time it was last changed. Two devices agree on every piece
// by itself: the later change holds. That is all there is to merging (core/sync/merge.ts).

/** A thing of a living list without what was found of it and how it stands: these are pieces of their own. */
export type ItemBody = Omit<ListItem, 'state' | 'outcomes'>;

/** What a piece holds, by the first letter of its key. */
export interface Kinds {
  /** An entry. */
  e: Entry;
  /** A thing of a living list, how it stands, and one of its outcomes. */
  i: { practice: ExerciseId; item: ItemBody };
  w: { state: ListItem['state'] };
  o: { item: string; outcome: Outcome };
  /** A question of the reader's own, and what was said of one prompt. */
  q: OwnPrompt;
  t: Taste;
  /** One field of a setting, or one thing in a list of one. `is` is absent where the field is. */
  s: { is?: unknown };
}
export type Kind = keyof Kinds;
export type Held = Kinds[Kind];

/** One piece with its time. `value` null: it was deleted, and nothing but its key and the time is left. */
export interface Piece {
  at: Instant;
  value: unknown;
}
export type Pieces = ReadonlyMap<string, Piece>;

export const kindOf = (key: string): Kind | null => (/^[eiwoqts]/.exec(key)?.[0] as Kind | undefined) ?? null;

const marks = new WeakMap<object, string>();

/**
 * A short mark of a value: the same for the same content on every device. Deleted things have the empty one. What holds a
 * piece never changes, so it is worked out once.
 */
export function markOf(value: unknown): string {
  if (value === null) return '';
  if (typeof value !== 'object') return markFor(value);
  const known = marks.get(value) ?? markFor(value);
  marks.set(value, known);
  return known;
}
const markFor = (value: unknown) => fingerprint(canonical(value)).slice(0, 12);

/** When a value says it was last changed; null when it does not say. */
export function saidAt(key: string, value: unknown): Instant | null {
  switch (kindOf(key)) {
    case 'e': {
      const { editedAt, at } = value as Entry;
      return editedAt ?? at;
    }
    case 'i': {
      const { editedAt, madeAt } = (value as Kinds['i']).item;
      return editedAt ?? madeAt;
    }
    case 'o':
      return (value as Kinds['o']).outcome.at;
    case 't':
      return (value as Taste).at;
    default:
      return null;
  }
}
