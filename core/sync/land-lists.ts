import type { ExerciseId } from '@/core/model/exercise';
import type { ListItem } from '@/core/model/list';
import type { Landing } from './land';
import { type Kinds, kindOf, markOf } from './piece';
import type { Shared } from './pieces-of';

/** The living lists with the changed things put together anew from their pieces; others stay the very same. */
export function landLists(
  lists: Shared['lists'],
  landing: Landing,
  changes: ReadonlyMap<string, unknown>,
): Shared['lists'] {
  const touched = new Set([...changes.keys()].map(idOf).filter((id) => id !== null));
  if (!touched.size) return lists;
  const view = viewOf(landing);
  const outcomes = outcomesOf(landing, view, touched);
  const next = new Map<ExerciseId, readonly ListItem[]>(lists);
  for (const id of touched) {
    const body = view(`i${id}`) as Kinds['i'] | null;
    const state = (view(`w${id}`) as Kinds['w'] | null)?.state ?? 'open';
    const item = body && { ...body.item, state, outcomes: outcomes.get(id) ?? [] };
    for (const [practice, items] of next) {
      const stays = item && practice === body.practice;
      const place = items.findIndex((one) => one.id === id);
      if (place >= 0) next.set(practice, items.toSpliced(place, 1, ...(stays ? [item] : [])));
    }
    if (!item || next.get(body.practice)?.some((one) => one.id === id)) continue;
    const all = [...(next.get(body.practice) ?? []), item];
    next.set(
      body.practice,
      all.toSorted((a, b) => a.madeAt - b.madeAt),
    );
  }
  return next;
}

/** To which thing of a list a piece belongs; null for others. */
function idOf(key: string): string | null {
  const kind = kindOf(key);
  if (kind === 'o') return key.slice(1, key.lastIndexOf('/'));
  return kind === 'i' || kind === 'w' ? key.slice(1) : null;
}

/** How a piece is after the merge: as merged where that can be read, as it stands here otherwise; null: it is not there. */
function viewOf({ merged, pieces, isReadable }: Landing): (key: string) => unknown {
  return (key) => {
    const found = merged.get(key);
    if (found && (found.value === null || isReadable(key, found.value))) return found.value;
    return pieces.get(key) ?? null;
  };
}

function outcomesOf(
  { merged }: Landing,
  view: (key: string) => unknown,
  ids: ReadonlySet<string>,
): Map<string, ListItem['outcomes']> {
  const found = new Map<string, ListItem['outcomes']>();
  for (const key of merged.keys()) {
    if (kindOf(key) !== 'o' || !ids.has(idOf(key)!)) continue;
    const value = view(key) as Kinds['o'] | null;
    if (value) found.set(value.item, [...(found.get(value.item) ?? []), value.outcome]);
  }
  for (const outcomes of found.values())
    outcomes.sort((a, b) => a.at - b.at || (markOf(a) < markOf(b) ? -1 : 1));
  return found;
}
