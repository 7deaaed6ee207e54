import { monthOf } from '@/core/model/day';
import type { Entry } from '@/core/model/entry';
import * as disk from './disk';
import { exclusively } from './exclusively';
import { pulse, shards } from './items';
import { readShard, writeShard } from './shard';
import { valueIn, writing } from './stored';
import { refuseUnreadable } from './too-long';

type Values = Record<string, unknown>;

/** What else goes into the same write. */
interface More {
  /** What has to be read for it, */
  keys: readonly string[];
  /** and what it is then. */
  write: (answer: Values) => Values;
  /** The entries were kept before and come back: no new moments. */
  again?: boolean | undefined;
}

/** Under which key a month's entries stand. */
export const keyOf = (month: string) => shards.prefix + month;

/**
 * Puts new entries into their months, counts them, and writes `more` along, all in one write: either everything is on disk
 * when this resolves, or nothing has changed and it rejects with what storage said, or with TooLong.
 */
export async function writeEntries(entries: readonly Entry[], more?: More): Promise<void> {
  refuseUnreadable(entries);
  const months = Map.groupBy(entries, monthOf);
  const checkInAt = Math.max(...entries.filter(({ kind }) => kind === 'check-in').map(({ at }) => at));
  return exclusively(async () => {
    const keys = [...months.keys()].map(keyOf);
    const answer = await disk.get([...keys, pulse.key, ...(more?.keys ?? [])]);
    let write = more?.write(answer) ?? {};
    let moments = 0;
    for (const [month, fresh] of months) {
      const was = readShard(answer[keyOf(month)]);
      const ids = new Set(fresh.map((entry) => entry.id));
      const others = was.entries.filter((entry) => !ids.has(entry.id));
      moments += ids.size - (was.entries.length - others.length);
      write = { ...write, ...writeShard(keyOf(month), [...others, ...fresh], was, Date.now()) };
    }
    const told = valueIn(pulse, answer);
    const counted = told.kept !== undefined && !more?.again && moments > 0;
    // A pulse from the future was written before the clock was turned back.
    const last = told.checkInAt ?? 0;
    const later = checkInAt > last || (checkInAt > 0 && last > Date.now());
    if (counted || later) {
      const kept = counted ? { kept: told.kept! + moments } : {};
      const next = { ...told, ...(later && { checkInAt }), ...kept };
      write = { ...write, ...writing(pulse, next, answer) };
    }
    await disk.set(write);
  });
}
