import { browser } from 'wxt/browser';

/** One answer of this device's storage for everything a first view needs: one read is faster than five. */
export function readTogether(keys: readonly string[]): Promise<Record<string, unknown>> {
  return browser.storage.local.get([...keys]);
}
