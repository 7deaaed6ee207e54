import { signal } from '@preact/signals';
import type { MendedBowl } from '@/core/chart/crack-bowl';
import { countEntries, countRaw } from '@/store/count-entries';
import { rhythm, shards } from '@/store/items';
import { watchStorage } from '@/store/live';
import { read } from '@/store/stored';

/** The bowl for everything kept, in every month, shown or not. Null until it has been counted. */
export function createBowl() {
  const bowl = signal<MendedBowl | null>(null);
  let counts = new Map<string, number>();

  async function open() {
    const news = new Map<string, number>();
    let tell = () => {};
    watchStorage((changes) => {
      for (const [key, change] of Object.entries(changes)) {
        if (!key.startsWith(shards.prefix)) continue;
        news.set(key.slice(shards.prefix.length), countRaw(change.newValue));
        tell();
      }
    });
    // What draws it comes after the days: nobody waits for a picture to read their words.
    const { crackBowl } = await import('@/core/chart/crack-bowl');
    const { seed } = await read(rhythm);
    counts = await countEntries();
    tell = () => {
      counts = new Map([...counts, ...news]);
      bowl.value = crackBowl(
        seed,
        [...counts.values()].reduce((sum, n) => sum + n, 0),
      );
    };
    tell();
  }
  return { bowl, open };
}
