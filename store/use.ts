import { browser } from 'wxt/browser';
import { used } from './items';

/** When Mendful was last used (epoch ms); null when nobody has since the browser started. */
export async function readUse(): Promise<number | null> {
  const answer = await browser.storage.session.get(used.key);
  return (answer[used.key] as number | undefined) ?? null;
}

/** Notes that it is used now: the lock stays open for its time from here. */
export function noteUse(now: number): Promise<void> {
  return browser.storage.session.set({ [used.key]: now });
}

const atMostEvery = 15_000;

/** Notes every use of this page, a touch or a key, from now on. Costs one small write in 15 seconds. */
export function watchUse(): void {
  let last = 0;
  const note = () => {
    const now = Date.now();
    if (now - last < atMostEvery && now >= last) return;
    last = now;
    void noteUse(now);
  };
  for (const event of ['pointerdown', 'keydown', 'wheel']) addEventListener(event, note, { passive: true });
  note();
}
