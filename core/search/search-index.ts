import type { Entry, EntryId } from '@/core/model/entry';
import { foldText } from './fold';

/** All the texts of an entry that a reader may look for, in any order. */
export type TextsOf = (entry: Entry) => readonly string[];

/** One entry with its folded texts. A line break stands between two texts, so that no phrase runs across them. */
export interface Row {
  entry: Entry;
  text: string;
}

/** Every entry ready to be searched, newest first. Never changed: a new one is made from it. */
export interface SearchIndex {
  rows: readonly Row[];
  texts: TextsOf;
}

/** Folds every text once. This is the slow part (all of the journal is read); what follows are comparisons. */
export function buildIndex(entries: readonly Entry[], texts: TextsOf): SearchIndex {
  return { texts, rows: entries.map((entry) => makeRow(entry, texts)).sort(newestFirst) };
}

/** The index with some entries added or replaced by their id, and some gone. What did not change is not folded again. */
export function changeIndex(
  index: SearchIndex,
  { put = [], drop = [] }: { put?: readonly Entry[]; drop?: readonly EntryId[] },
): SearchIndex {
  const gone = new Set([...drop, ...put.map(({ id }) => id)]);
  const kept = index.rows.filter(({ entry }) => !gone.has(entry.id));
  const fresh = put.map((entry) => makeRow(entry, index.texts));
  return { ...index, rows: [...kept, ...fresh].sort(newestFirst) };
}

function makeRow(entry: Entry, texts: TextsOf): Row {
  return { entry, text: texts(entry).map(foldText).join('\n') };
}

/** The order of the journal's days (core/chart/by-day.ts). */
function newestFirst({ entry: a }: Row, { entry: b }: Row): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}
