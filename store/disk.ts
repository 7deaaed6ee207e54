import { browser } from 'wxt/browser';

// Everything that stands in storage.local goes in and out here, so that sealing it is one file's work.

/** What stands under the given keys; with null, everything. Rejects when storage refuses. */
export function get(keys: string | string[] | null): Promise<Record<string, unknown>> {
  return browser.storage.local.get(keys);
}

/** Writes all of it or, when storage refuses and this rejects, nothing. */
export function set(write: Record<string, unknown>): Promise<void> {
  return browser.storage.local.set(write);
}

/** The keys that stand there. */
export function keys(): Promise<string[]> {
  return browser.storage.local.getKeys();
}

/** Takes everything away. */
export function clear(): Promise<void> {
  return browser.storage.local.clear();
}

/** Calls `tell` with the new raw values of changed keys. Returns what stops it. */
export function watch(tell: (changes: Record<string, { newValue?: unknown }>) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local') tell(changes);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
