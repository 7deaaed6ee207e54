import { effect, signal } from '@preact/signals';
import type { MendedBowl } from '@/core/chart/crack-bowl';
import { countMoments } from '@/store/count-entries';
import { readTogether } from '@/store/first-read';
import { pulse, rhythm } from '@/store/items';
import { live } from '@/store/live';
import { valueIn } from '@/store/stored';

/** The bowl for every moment ever kept. Null until it is drawn. */
export function createBowl() {
  const bowl = signal<MendedBowl | null>(null);

  async function open() {
    // What draws it comes after the days: nobody waits for a picture to read their words.
    const { crackBowl } = await import('@/core/chart/crack-bowl');
    const answer = await readTogether([rhythm.key, pulse.key]);
    const { seed } = valueIn(rhythm, answer);
    const told = live(pulse, answer);
    const counted = told.value.kept ?? (await countMoments());
    effect(() => {
      bowl.value = crackBowl(seed, told.value.kept ?? counted);
    });
  }
  return { bowl, open };
}
