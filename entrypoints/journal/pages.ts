import { computed, signal } from '@preact/signals';
import { byDay, type DayOfEntries } from '@/core/chart/by-day';
import type { Entry } from '@/core/model/entry';
import { shards } from '@/store/items';
import { listMonths, readMonths } from '@/store/journal';
import { watchStorage } from '@/store/live';
import { countAside } from '@/store/quarantine';
import { readShard, type Shard } from '@/store/shard';

/** How many months are read at first; the others are read when the reader comes near them, or looks through everything. */
const atFirst = 1;

const days = new WeakMap<Shard, DayOfEntries[]>();

/** The days of one month as read, worked out once. */
export function daysOf(shard: Shard): DayOfEntries[] {
  const known = days.get(shard);
  if (known) return known;
  const found = byDay(shard.entries);
  days.set(shard, found);
  return found;
}

/** What the journal has read of itself so far, month by month, and kept up to date from then on. */
export function createPages() {
  const months = signal<readonly string[]>([]);
  const read = signal<ReadonlyMap<string, Shard>>(new Map());
  const loaded = signal(false);
  const aside = signal(0);
  const coming = new Map<string, Promise<void>>();
  const opened = Promise.withResolvers<void>();

  /** Reads the months that are not read yet. One that is on its way is not asked for twice. */
  async function need(wanted: readonly string[]) {
    const fresh = wanted.filter((month) => !read.value.has(month) && !coming.has(month));
    if (fresh.length) {
      const reading = readMonths(fresh).then((shards) => {
        // What storage has told of meanwhile is newer.
        read.value = new Map([...shards, ...read.value]);
        for (const month of fresh) coming.delete(month);
      });
      for (const month of fresh) coming.set(month, reading);
    }
    await Promise.all(wanted.map((month) => coming.get(month)));
  }

  return {
    months,
    read,
    loaded,
    need,
    /** Everything read so far, oldest first. */
    entries: computed<readonly Entry[]>(() =>
      [...read.value].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, shard]) => shard.entries),
    ),
    whole: computed(() => loaded.value && months.value.every((month) => read.value.has(month))),
    unreadable: computed(() =>
      [...read.value.values()].reduce(
        (n, shard) => n + shard.unreadable.length + ('broken' in shard ? 1 : 0),
        aside.value,
      ),
    ),
    /** Reads all there is, in one go: the page is drawn once for it, not once a year. */
    async needAll() {
      await opened.promise;
      await need(months.value);
    },
    async open() {
      watchStorage((changes) => {
        for (const [key, change] of Object.entries(changes)) {
          if (!key.startsWith(shards.prefix)) continue;
          const month = key.slice(shards.prefix.length);
          const shard = readShard(change.newValue);
          read.value = new Map([...read.value, [month, shard]]);
          const held = new Set(months.value);
          if (change.newValue === undefined) held.delete(month);
          else held.add(month);
          months.value = [...held].sort().reverse();
        }
      });
      months.value = await listMonths();
      await need(months.value.slice(0, atFirst));
      loaded.value = true;
      opened.resolve();
      aside.value = await countAside();
    },
  };
}

export type Pages = ReturnType<typeof createPages>;
