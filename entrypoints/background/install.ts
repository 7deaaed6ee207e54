import { layGround } from '@/store/finish-work';
import { readTogether } from '@/store/first-read';
import { rhythm } from '@/store/items';
import { update } from '@/store/stored';
import { attend } from './attend';

/**
 * First installation, or the first start after everything was erased: draws the seed that makes this reader's random
 * moments their own, and marks the time before which nothing is overdue. Otherwise what is stored stays as it is.
 */
export async function install(): Promise<void> {
  await layGround();
  const stored = await readTogether([rhythm.key]);
  if (!stored[rhythm.key]) {
    const [seed] = crypto.getRandomValues(new Int32Array(1));
    await update(rhythm, (value) => ({ ...value, seed: seed!, setAt: Date.now() }));
  }
  await attend();
}
