import type { Entry, EntryId } from '@/core/model/entry';
import type { ListItem, Outcome } from '@/core/model/list';
import type { OwnPrompt } from '@/core/model/own-prompts';
import { canonical } from './canonical';
import type { Sort } from './compare-pieces';

/** Entries are the same by id; the one edited last is the newer. */
export const entrySort: Sort<Entry> = {
  idOf: ({ id }) => id,
  changedAt: ({ editedAt, at }) => editedAt ?? at,
  renamed: (entry, id) => ({ ...entry, id: id as EntryId }),
};

/** Things of living lists. Whichever stays, what was found of either is not lost. */
export const itemSort: Sort<ListItem> = {
  idOf: ({ id }) => id,
  changedAt: ({ madeAt, editedAt, outcomes }) =>
    outcomes.reduce((last, { at }) => Math.max(last, at), editedAt ?? madeAt),
  renamed: (item, id) => ({ ...item, id }),
  joined: (stays, goes) => ({ ...stays, outcomes: allOutcomes(stays.outcomes, goes.outcomes) }),
};

function allOutcomes(first: readonly Outcome[], second: readonly Outcome[]): Outcome[] {
  const known = new Set(first.map(canonical));
  const more = second.filter((outcome) => !known.has(canonical(outcome)));
  return [...first, ...more].toSorted((a, b) => a.at - b.at);
}

/** Questions of the reader's own have no time: which is the newer nobody can say, and the one here stays. */
export const promptSort: Sort<OwnPrompt> = {
  idOf: ({ id }) => id,
  changedAt: () => 0,
  renamed: (prompt, id) => ({ ...prompt, id }),
};
