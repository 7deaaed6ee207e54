import { ownPromptCount } from '@/core/model/limits';
import type { OwnPrompts } from '@/core/model/own-prompts';
import type { Taste } from '@/core/model/tastes';
import type { Instant } from '@/core/model/time';
import { landLists } from './land-lists';
import { landSettings } from './land-settings';
import type { Ledger, Line } from './ledger';
import { type Kinds, markOf, type Pieces } from './piece';
import { piecesOf, type Shared } from './pieces-of';
import { eachOf, type Steps } from './steps';

export interface Landing {
  /** What stands here, as pieces, and when each was changed. */
  pieces: ReadonlyMap<string, unknown>;
  noted: Ledger;
  merged: Pieces;
  /** Whether this version can read a piece, and whether a changed setting is what it has to be. */
  isReadable: (key: string, value: unknown) => boolean;
  isSetting: (name: string, value: unknown) => boolean;
  /** What a setting starts from where none is stored. */
  fallbacks: Readonly<Record<string, object>>;
  isPlaceable: (entry: Kinds['e']) => boolean;
  now: Instant;
}

export interface Landed {
  shared: Shared;
  ledger: Map<string, Line>;
  /** What was changed here, by key, null where it went; empty when everything stood here already. */
  changes: ReadonlyMap<string, unknown>;
}

/**
 * Puts the outcome of a merge in the place of what stands here. What this version cannot read, and what finds no room, stays
 * in the account; nothing here goes for it.
 */
export function* land(shared: Shared, landing: Landing): Steps<Landed> {
  const changes = yield* changesOf(landing);
  if (changes.size === 0) return { shared, ledger: yield* ledgerAfter(landing, landing.pieces), changes };
  const next: Shared = {
    entries: landById(shared.entries, 'e', changes, ({ id }) => id),
    lists: landLists(shared.lists, landing, changes),
    tastes: landById<Taste>(shared.tastes, 't', changes, ({ promptId }) => promptId),
    ...landSettings(shared, landing, changes),
  };
  next.ownPrompts = landPrompts(next.ownPrompts, changes);
  const pieces = yield* piecesOf(next, landing.isPlaceable);
  return { shared: next, ledger: yield* ledgerAfter(landing, pieces), changes };
}

function* changesOf({ pieces, merged, isReadable, noted }: Landing): Steps<Map<string, unknown>> {
  const changes = new Map<string, unknown>();
  yield* eachOf(merged, ([key, { value }]) => {
    const here = pieces.get(key);
    if (value === null) {
      if (here !== undefined) changes.set(key, null);
    } else if (value !== here && noted.get(key)?.mark !== markOf(value) && isReadable(key, value))
      changes.set(key, value);
  });
  return changes;
}

/** A list in its order, with what changed in its place and what is new at its end. The same list where nothing did. */
function landById<T>(
  list: readonly T[],
  kind: string,
  changes: ReadonlyMap<string, unknown>,
  idOf: (one: T) => string,
): T[] {
  const ours = new Map([...changes].filter(([key]) => key[0] === kind));
  if (!ours.size) return list as T[];
  const kept: T[] = [];
  for (const one of list) {
    const key = kind + idOf(one);
    const change = ours.get(key);
    if (change === undefined) kept.push(one);
    else if (change !== null) kept.push(change as T);
    if (change !== null) ours.delete(key);
  }
  return [...kept, ...([...ours.values()].filter((value) => value !== null) as T[])];
}

function landPrompts(was: OwnPrompts, changes: ReadonlyMap<string, unknown>): OwnPrompts {
  const prompts = landById(was.prompts, 'q', changes, ({ id }) => id);
  return prompts === was.prompts ? was : { ...was, prompts: prompts.slice(0, ownPromptCount) };
}

/** What is known of every piece afterwards. What did not land is not known here, so nobody takes it for deleted. */
function* ledgerAfter(
  { noted, merged }: Landing,
  pieces: ReadonlyMap<string, unknown>,
): Steps<Map<string, Line>> {
  const ledger = new Map(noted);
  yield* eachOf(merged, ([key, { at, value }]) => {
    const here = pieces.get(key);
    if (value === null) {
      if (here === undefined) ledger.set(key, { at, mark: '' });
      return;
    }
    const was = noted.get(key);
    if (here === undefined || (was?.at === at && here === value)) return;
    const mark = markOf(here);
    if (here === value || mark === markOf(value)) ledger.set(key, { at, mark });
  });
  return ledger;
}
