import { type ExerciseId, exerciseIds } from '@/core/model/exercise';
import type { ItemState, ListItem, Lists, Outcome } from '@/core/model/list';
import type { DraftOf } from '@/core/model/practice-draft';
import { isListItem } from './checks';
import * as disk from './disk';
import { exclusively } from './exclusively';
import { lists, practiceDrafts } from './items';
import { type Pieces, readPieces, writePieces } from './pieces';
import { withoutDraft } from './practice-draft';
import { partOf } from './snapshot-parts';
import { withoutPieces } from './snapshot-pieces';

export type LivingList = Pieces<ListItem>;

const keyOf = (practice: ExerciseId) => lists.prefix + practice;
/** The keys of all living lists, for one read together with others. */
export const listKeys: readonly string[] = exerciseIds.map(keyOf);

/** One list's stored value, item by item. */
export function readList(raw: unknown): LivingList {
  return readPieces(raw, lists, isListItem);
}

/** The living lists in an answer of storage, with what could not be read in them. */
export function listsIn(answer: Record<string, unknown>): Map<ExerciseId, LivingList> {
  return new Map(exerciseIds.map((practice) => [practice, readList(answer[keyOf(practice)])]));
}

/** The items alone, as the rules take them. */
export function itemsOf(read: ReadonlyMap<ExerciseId, LivingList>): Lists {
  return new Map([...read].map(([practice, { items }]) => [practice, items]));
}

/** Every living list as it stands. Rejects only when storage itself refuses. */
export async function readLists(): Promise<Map<ExerciseId, LivingList>> {
  return listsIn(await disk.get([...listKeys]));
}

/**
 * Changes one thing of a list while nobody else writes; how it was goes out of the snapshot, too, and with `done` that draft
 * is cleared, all in the same write: either all of it is on
 * disk when this resolves, or nothing has changed and it rejects with what storage said.
 */
function change(
  practice: ExerciseId,
  id: string,
  to: (items: ListItem[]) => ListItem[],
  done?: DraftOf,
): Promise<void> {
  const key = keyOf(practice);
  return exclusively(async () => {
    const answer = await disk.get([key, practiceDrafts.key].flatMap((one) => [one, partOf(one)]));
    const was = readList(answer[key]);
    const cleared = done ? withoutDraft(done, answer) : {};
    const write = writePieces(key, lists, to(was.items), was, Date.now());
    await disk.replace({ ...write, ...cleared, ...withoutPieces(key, new Set([id]), answer) });
  });
}

const changeItem = (practice: ExerciseId, id: string, to: (item: ListItem) => ListItem, done?: DraftOf) =>
  change(practice, id, (items) => items.map((item) => (item.id === id ? to(item) : item)), done);

/** Puts a thing on its list, oldest first. Also the way back for one that was removed: the same id stands once. */
export function keepItem(practice: ExerciseId, item: ListItem, done?: DraftOf): Promise<void> {
  return change(
    practice,
    item.id,
    (items) => [...items.filter(({ id }) => id !== item.id), item].toSorted((a, b) => a.madeAt - b.madeAt),
    done,
  );
}

/** Gives a thing new answers. How it stands and what was found of it stay. */
export function editItem(
  practice: ExerciseId,
  id: string,
  answers: ListItem['answers'],
  editedAt: number,
  done?: DraftOf,
): Promise<void> {
  return changeItem(practice, id, (item) => ({ ...item, answers, editedAt }), done);
}

/** Writes down how a thing was found; `state`: how it stands from then on, null as before. */
export function recordOutcome(
  practice: ExerciseId,
  id: string,
  outcome: Outcome,
  state: ItemState | null,
  done?: DraftOf,
): Promise<void> {
  const to = (item: ListItem) => ({
    ...item,
    outcomes: [...item.outcomes, outcome],
    ...(state && { state }),
  });
  return changeItem(practice, id, to, done);
}

/** Finishes a thing, sets it down, or takes it up again (`open`). */
export function moveItem(practice: ExerciseId, id: string, state: ItemState): Promise<void> {
  return changeItem(practice, id, (item) => ({ ...item, state }));
}

/** Takes a thing off its list. Whoever may want it back keeps it and calls `keepItem`. */
export function removeItem(practice: ExerciseId, id: string): Promise<void> {
  return change(practice, id, (items) => items.filter((item) => item.id !== id));
}
