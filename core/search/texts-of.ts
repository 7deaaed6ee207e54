import type { CheckIn, Entry, MarkId, Practised as PractisedEntry } from '@/core/model/entry';
import type { FeelingId, TileId } from '@/core/model/feeling';

/** What was answered in a practice, kept in the journal or on a list. */
export type Practised = Pick<PractisedEntry, 'practice' | 'answers'>;

/** A practice as it is shown: its name, and what was asked and answered in it. */
export interface ToldPractice {
  name: string;
  lines: readonly { asked: string; said: string }[];
}

/** What the reader sees in place of ids. Handed in: rules hold no words. */
export interface EntryNames {
  feelings: Readonly<Record<FeelingId, string>>;
  tiles: Readonly<Record<TileId, string>>;
  marks: Readonly<Record<MarkId, string>>;
  /** What a small good thing and a look at the week are called. */
  good: string;
  weekly: string;
  practice: (of: Practised) => ToldPractice;
}

/** Everything of an entry that can be searched: what was written, and the words it is shown with. Empty texts are left out. */
export function textsOf(entry: Entry, names: EntryNames): string[] {
  return all(entry, names).filter(Boolean);
}

function all(entry: Entry, names: EntryNames): string[] {
  switch (entry.kind) {
    case 'check-in':
      return [entry.note, ...feelingsOf(entry, names)];
    case 'note':
      return [entry.text, names.good];
    case 'reflection':
      return [entry.text, entry.asked];
    case 'mark':
      return [entry.text, names.marks[entry.mark]];
    case 'weekly':
      return [names.weekly, entry.own?.name ?? ''];
    case 'practice': {
      const { name, lines } = names.practice(entry);
      return [name, ...lines.flatMap(({ asked, said }) => [asked, said])];
    }
  }
}

function feelingsOf({ words, tiles, ownWord }: CheckIn, names: EntryNames): string[] {
  return [...words.map((id) => names.feelings[id]), ...tiles.map((id) => names.tiles[id]), ownWord ?? ''];
}
