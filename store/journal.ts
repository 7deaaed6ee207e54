import type { Asked, Raised } from '@/core/model/asked';
import { monthOf } from '@/core/model/day';
import type { Draft } from '@/core/model/draft';
import type { Entry, EntryId } from '@/core/model/entry';
import type { DraftOf } from '@/core/model/practice-draft';
import * as disk from './disk';
import { exclusively } from './exclusively';
import { asked, draft, practiceDrafts, shards } from './items';
import { withoutDraft } from './practice-draft';
import { readShard, type Shard, writeShard } from './shard';
import { partOf } from './snapshot-parts';
import { withoutPieces } from './snapshot-pieces';
import { valueIn, writing } from './stored';
import { refuseUnreadable } from './too-long';
import { keyOf, writeEntries } from './write-entries';

/** What goes with a keeping: the prompt it answers, and what is left in the draft afterwards. */
export interface Alongside {
  outcome?: { raisedId: string; outcome: NonNullable<Raised['outcome']> };
  draft?: Draft;
  /** The practice it was written in, whose draft is done with. */
  practised?: DraftOf;
  /** What else goes into the same write. */
  beside?: Record<string, unknown>;
  /** They were kept before and come back: no new moments. */
  again?: boolean;
}

/**
 * Keeps new entries, closes the prompt they answer and empties the draft, all in one write: either everything is on
 * disk when this resolves, or nothing has changed and it rejects with what storage said, or with TooLong.
 */
export function keepEntries(entries: readonly Entry[], alongside: Alongside = {}): Promise<void> {
  const { outcome, draft: typed, practised, beside, again } = alongside;
  return writeEntries(entries, {
    keys: [asked.key, draft.key, practiceDrafts.key, partOf(practiceDrafts.key)],
    write: (answer) => ({
      ...beside,
      ...(outcome && writing(asked, closed(valueIn(asked, answer), outcome), answer)),
      ...(typed && writing(draft, typed, answer)),
      ...(practised && withoutDraft(practised, answer)),
    }),
    again,
  });
}

/** The records, with what came of the one that was met. */
function closed(all: Asked, { raisedId, outcome }: NonNullable<Alongside['outcome']>): Asked {
  return all.map((raised) =>
    raised.id === raisedId ? { ...raised, outcome, outcomeAt: Date.now() } : raised,
  );
}

/** Changes the entries of one month with the given ids; how they were goes out of the snapshot, too, in the same write. */
function changeMonth(
  month: string,
  ids: ReadonlySet<EntryId>,
  change: (entries: Entry[]) => Entry[],
): Promise<void> {
  const key = keyOf(month);
  return exclusively(async () => {
    const answer = await disk.get([key, partOf(key)]);
    const was = readShard(answer[key]);
    const write = writeShard(key, change(was.entries), was, Date.now());
    await disk.replace({ ...write, ...withoutPieces(key, ids, answer) });
  });
}

/** Puts `entry` in the place of the one with its id. Its time, and so its month, stay as they were. May reject with TooLong. */
export async function editEntry(entry: Entry): Promise<void> {
  refuseUnreadable([entry]);
  const { id } = entry;
  return changeMonth(monthOf(entry), new Set([id]), (all) => all.map((old) => (old.id === id ? entry : old)));
}

/** Takes entries of one day, or one alone, out of their month, in one write. */
export function removeEntries(entries: readonly [Entry, ...Entry[]]): Promise<void> {
  const gone = new Set(entries.map(({ id }) => id));
  return changeMonth(monthOf(entries[0]), gone, (held) => held.filter(({ id }) => !gone.has(id)));
}

/** The months that hold something, newest first, `YYYY-MM`. */
export async function listMonths(): Promise<string[]> {
  const keys = await disk.keys();
  return keys
    .filter((key) => key.startsWith(shards.prefix))
    .map((key) => key.slice(shards.prefix.length))
    .sort()
    .reverse();
}

/** The given months as read, by month. A month with nothing in it is an empty shard. */
export async function readMonths(months: readonly string[]): Promise<Map<string, Shard>> {
  const answer = await disk.get(months.map(keyOf));
  return new Map(months.map((month) => [month, readShard(answer[keyOf(month)])]));
}
