import { behind } from './behind';
import type { Draft } from './draft';

/**
 * The draft of the popup with what was left half done while the lock was closed, where one line serves for everything (see
 * entries-left.ts): beside a feeling it is its note, alone a note of its own. The same draft when nothing was left.
 */
export function draftWithLeft(draft: Draft, left: Draft): Draft {
  if (left.tiles.length) {
    const tiles = [...new Set([...draft.tiles, ...left.tiles])];
    return { ...draft, tiles, note: behind(draft.note, left.note) };
  }
  return left.note.trim() ? { ...draft, good: behind(draft.good, left.note) } : draft;
}
