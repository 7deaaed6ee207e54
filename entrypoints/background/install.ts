import { browser } from 'wxt/browser';
import { layGround } from '@/store/finish-work';
import { readTogether } from '@/store/first-read';
import { rhythm } from '@/store/items';
import { update } from '@/store/stored';
import { attend } from './attend';

/**
 * First installation, or the first start after everything was erased: draws the seed that makes this reader's random
 * moments their own, and marks the time before which nothing is overdue. Otherwise what is stored stays as it is.
 * A first installation opens the welcome, once: whoever has a rhythm has had it, and no other `reason` opens it.
 */
export async function install(reason?: string): Promise<void> {
  await layGround();
  const stored = await readTogether([rhythm.key]);
  if (!stored[rhythm.key]) {
    const [seed] = crypto.getRandomValues(new Int32Array(1));
    await update(rhythm, (value) => ({ ...value, seed: seed!, setAt: Date.now() }));
    if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
  }
  await attend();
}
