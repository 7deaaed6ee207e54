import * as disk from './disk';
import { eraseAll } from './erase-traces';
import { vault } from './items';

/**
 * Every key and value, opened while the lock is open and otherwise as stored, unreadable ones included. The lock itself is
 * left out: it belongs to this device. Rejects with Locked while the lock is closed.
 */
export async function readEverything(): Promise<Record<string, unknown>> {
  const { [vault.key]: _, ...all } = await disk.get(null);
  return all;
}

/** Erases everything Mendful has stored on this device. Resolves when nothing is left, not even traces. */
export const eraseEverything = eraseAll;
