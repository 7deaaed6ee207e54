import { monthOf } from '@/core/model/day';
import type { Entry } from '@/core/model/entry';
import { isSame } from '@/core/portable/compare-pieces';
import type { Holdings, Settings } from '@/core/portable/holdings';
import { breather } from './breather';
import { unseal } from './envelope';
import * as items from './items';
import { itemsOf, type LivingList, listsIn } from './lists';
import { writePieces } from './pieces';
import { readShard, type Shard, writeShard } from './shard';
import { valueIn, writing } from './stored';

type Values = Record<string, unknown>;
const { asked, tastes, ownPrompts, practiceDrafts, draft, pulse, reminders } = items;
/** Everything that stands under one key and comes along without a question. */
export const quiet = { asked, tastes, ownPrompts, practiceDrafts, draft, pulse, reminders };
const { rhythm, look, profile } = items;
/** What comes in only when it is ticked. */
export const chosen = { rhythm, look, profile };

/** Everything that stands here, with how it was read, so that it can be written again without losing anything. */
export interface ReadStored {
  holdings: Holdings;
  shards: ReadonlyMap<string, Shard>;
  lists: ReturnType<typeof listsIn>;
}

/** Reads an answer of storage that holds everything. */
export async function readStored(stored: Values, breathe = breather()): Promise<ReadStored> {
  const names = Object.keys(stored);
  const months = names.filter((name) => name.startsWith(items.shards.prefix));
  const shards = new Map<string, Shard>();
  for (const [n, name] of months.entries()) {
    shards.set(name, readShard(stored[name]));
    await breathe((n + 1) / months.length);
  }
  const lists = listsIn(stored);
  const aside = names.filter((name) => name.startsWith(items.quarantine.prefix));
  const holdings: Holdings = {
    ...(mapped(quiet, (item) => valueIn(item as items.Item<unknown>, stored)) as Pick<
      Holdings,
      keyof typeof quiet
    >),
    entries: [...shards.values()].flatMap(({ entries }) => entries),
    lists: itemsOf(lists),
    settings: settingsIn(stored),
    aside: new Map(aside.map((name) => [name, stored[name]])),
  };
  return { holdings, shards, lists };
}

function settingsIn(stored: Values): Settings {
  const read = Object.entries(chosen).flatMap(([name, item]) => {
    const raw = stored[item.key];
    const opened = raw === undefined ? null : unseal(raw, item as items.Item<unknown>);
    return opened?.ok ? [[name, opened.value]] : [];
  });
  return Object.fromEntries(read);
}

const mapped = <T, U>(of: Record<string, T>, to: (one: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(of).map(([name, one]) => [name, to(one)]));

/** What to write so that `next` is what stands here: the keys that change, and nothing else. */
export function writeStored(stored: Values, was: ReadStored, next: Holdings, now: number): Values {
  const write: Values = {};
  for (const [key, entries] of byKey(was, next)) {
    const shard = was.shards.get(key) ?? readShard(undefined);
    if (!isSameList(shard.entries, entries)) Object.assign(write, writeShard(key, entries, shard, now));
  }
  for (const [practice, list] of next.lists) {
    const old: LivingList = was.lists.get(practice)!;
    if (isSameList(old.items, list)) continue;
    Object.assign(write, writePieces(items.lists.prefix + practice, items.lists, list, old, now));
  }
  const singles = { ...next, ...next.settings };
  const before = { ...was.holdings, ...was.holdings.settings };
  for (const [name, item] of Object.entries({ ...quiet, ...chosen })) {
    const key = name as keyof typeof singles;
    if (singles[key] === undefined || isSame(singles[key], before[key])) continue;
    Object.assign(write, writing(item as items.Item<unknown>, singles[key], stored));
  }
  for (const [key, raw] of next.aside) if (!was.holdings.aside.has(key)) write[key] = raw;
  return write;
}

/** The entries of `next` by the key they belong under: where they stand now, or else by their day. */
function byKey(was: ReadStored, next: Holdings): Map<string, Entry[]> {
  const stood = new Map(
    [...was.shards].flatMap(([key, { entries }]) => entries.map((one) => [one, key] as const)),
  );
  const keyOf = (entry: Entry) => stood.get(entry) ?? items.shards.prefix + monthOf(entry);
  const all = Map.groupBy(next.entries, keyOf);
  for (const key of was.shards.keys()) if (!all.has(key)) all.set(key, []);
  for (const its of all.values()) its.sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return all;
}

/** The very same things in the same order: what nothing came to is not written again. */
function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, n) => one === b[n]);
}
