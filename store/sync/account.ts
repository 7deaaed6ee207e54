import { browser } from 'wxt/browser';
import type { SyncTrouble } from '@/core/model/sync';

// What the browser carries to the reader's other devices goes in and out here, and nowhere else. It comes sealed and goes
// sealed; whether and when it is carried the browser alone decides, and does not tell.

/** The browser's own measures, in bytes of JSON (docs/sync-format.md). */
export const room = { all: 102_400, item: 8192 };

type Values = Record<string, unknown>;

export const getAccount = (): Promise<Values> => reached(() => browser.storage.sync.get(null));
export const setAccount = (write: Values): Promise<void> => reached(() => browser.storage.sync.set(write));
export const removeAccount = (keys: string[]): Promise<void> =>
  reached(async () => {
    if (keys.length) await browser.storage.sync.remove(keys);
  });

/** Calls `tell` when something in the account has changed, here or on another device. Returns what stops it. */
export function watchAccount(tell: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'sync') tell();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** How much room one value takes up, as the browsers count. */
export const sizeOf = (key: string, value: unknown): number => key.length + JSON.stringify(value).length;
export const usedBy = (all: Values): number =>
  Object.entries(all).reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);

/** What an act in the account rejects with. Nothing kept here has changed then. */
export class Refused extends Error {
  override name = 'Refused';
  constructor(readonly why: Extract<SyncTrouble, 'refused' | 'busy' | 'full'>) {
    super(why);
  }
}

async function reached<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const said = String(error);
    // Both rates and room are "quota" to the browsers; the rates are named after what is counted.
    if (/WRITE_OPERATIONS|per (minute|hour)/i.test(said)) throw new Refused('busy');
    throw new Refused(/quota/i.test(said) ? 'full' : 'refused');
  }
}
