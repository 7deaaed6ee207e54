import { browser } from 'wxt/browser';
import * as disk from './disk';
import { exclusively } from './exclusively';

/** Every key and value at rest, exactly as stored, unreadable ones included. */
export function readEverything(): Promise<Record<string, unknown>> {
  return disk.get(null);
}

/** Erases everything Mendful has stored on this device. Resolves when nothing is left. */
export function eraseEverything(): Promise<void> {
  return exclusively(async () => {
    await disk.clear();
    await browser.storage.session.clear();
  });
}
