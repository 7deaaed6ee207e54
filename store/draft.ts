import { browser } from 'wxt/browser';
import type { Draft } from '@/core/model/draft';
import { seal } from './envelope';
import { draft } from './items';

/**
 * Writes the draft as typed, letter by letter: a popup can close in the middle of a word, and what has been handed to
 * the browser by then stays. Writes of one page arrive in their order, so no lock is waited for. Rejects with what
 * storage said when it refuses.
 */
export function saveDraft(value: Draft): Promise<void> {
  return browser.storage.local.set({ [draft.key]: seal(draft.version, value) });
}
