import { browser } from 'wxt/browser';
import { presence } from './items';

/** What is noted about the reader being at the computer: gone with the browser session, never on disk. Epoch ms. */
export interface Noted {
  /** Since when they are back after having been away. */
  backAt: number | null;
  /** When computer or browser last woke. */
  wokeAt: number | null;
}

/** What is noted; nothing after a start of the browser. */
export async function readPresence(): Promise<Noted> {
  const answer = await browser.storage.session.get(presence.key);
  return { backAt: null, wokeAt: null, ...(answer[presence.key] as Partial<Noted> | undefined) };
}

/** Notes that the reader came back, or that the computer woke. */
export async function notePresence(change: Partial<Noted>): Promise<void> {
  await browser.storage.session.set({ [presence.key]: { ...(await readPresence()), ...change } });
}
