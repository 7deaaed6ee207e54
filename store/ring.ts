import { browser } from 'wxt/browser';
import { opened } from './items';

/** What is open: data keys by their id (two while everything is sealed anew), and the identity they were opened with. */
export interface Ring {
  keys: Record<string, string>;
  identity: string;
}

/** The opened keys; null while the lock is closed. They live in memory only and go with the browser session. */
export async function readRing(): Promise<Ring | null> {
  const answer = await browser.storage.session.get(opened.key);
  return (answer[opened.key] as Ring | undefined) ?? null;
}

export function writeRing(ring: Ring): Promise<void> {
  return browser.storage.session.set({ [opened.key]: ring });
}

export function dropRing(): Promise<void> {
  return browser.storage.session.remove(opened.key);
}

/** Calls `tell` when the lock has closed, in whatever context that was done. Returns what stops it. */
export function watchRing(tell: (isOpen: boolean) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[opened.key] : undefined;
    if (change) tell(change.newValue !== undefined);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
