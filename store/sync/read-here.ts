import { markOf } from '@/core/sync/piece';
import { eachOf } from '@/core/sync/steps';
import { breather, inBreaths } from '@/store/breather';
import * as disk from '@/store/disk';
import { filler, ground, inbox, shards, snapshot } from '@/store/items';
import { type ReadStored, readStored } from '@/store/read-stored';
import { readShard, type Shard } from '@/store/shard';

type Values = Record<string, unknown>;

/** Months as this page read them last, by key, with the text they stood in: of the same text the same comes again. */
const known = new Map<string, { text: string; shard: Shard }>();

/** So many keys are read at a time: opening what the lock sealed takes a while. */
const atATime = 8;
const aside = [snapshot, inbox, filler].map(({ prefix }) => prefix);

/** Everything that stands here, but for the way back and what is on its way in. To be called while nobody else writes. */
export async function readAll(breathe = breather()): Promise<Values> {
  const isMeant = (name: string) =>
    name !== ground.key && name !== snapshot.key && !aside.some((prefix) => name.startsWith(prefix));
  const names = (await disk.keys()).filter(isMeant);
  const stored: Values = {};
  for (let from = 0; from < names.length; from += atATime) {
    Object.assign(stored, await disk.get(names.slice(from, from + atATime)));
    await breathe(from / names.length);
  }
  return stored;
}

/** Reads an answer of storage that holds everything. Months in which nothing has changed since are not read again. */
export async function readHere(stored: Values, breathe = breather()): Promise<ReadStored> {
  const [months, others] = [new Map<string, Shard>(), { ...stored }];
  for (const key of Object.keys(stored).filter((name) => name.startsWith(shards.prefix))) {
    const text = JSON.stringify(stored[key]);
    const last = known.get(key);
    const shard = last?.text === text ? last.shard : readShard(stored[key]);
    known.set(key, { text, shard });
    months.set(key, shard);
    delete others[key];
    await breathe(0);
  }
  for (const key of known.keys()) if (!months.has(key)) known.delete(key);
  const read = await readStored(others, breathe);
  const entries = [...months.values()].flatMap((shard) => shard.entries);
  return { ...read, shards: months, holdings: { ...read.holdings, entries } };
}

/** Before the first meeting of a page: reads what takes long, so that nobody who wants to write waits for it. */
export async function readAhead(): Promise<void> {
  if (known.size > 0) return;
  const breathe = breather();
  const { holdings } = await readHere(await readAll(breathe), breathe);
  await inBreaths(eachOf(holdings.entries, markOf), breathe);
}
