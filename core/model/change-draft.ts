import type { Draft } from './draft';
import type { FeelingId, Lexicon, TileId } from './feeling';

const toggled = <T>(list: readonly T[], item: T) =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item];

/** What a draft and a kept check-in have in common: both are picked and put back by the same rules. */
interface Picked {
  tiles: TileId[];
  words: FeelingId[];
  ownWord: string | null;
}

/** Picks a tile, or puts it back together with its words. */
export function toggleTile<T extends Picked>(picked: T, tile: TileId, lexicon: Lexicon): T {
  const tiles = toggled(picked.tiles, tile);
  if (tiles.includes(tile)) return { ...picked, tiles };
  const its = lexicon.feelings.filter((feeling) => feeling.tile === tile).map((feeling) => feeling.id);
  return {
    ...picked,
    tiles,
    words: picked.words.filter((word) => !its.includes(word)),
    ...(tile === 'not-sure' && { ownWord: picked.ownWord === null ? null : '' }),
    ...(tiles.length === 0 && { strength: null }),
  };
}

/** Picks a word, or puts it back. Its tile stays picked either way. */
export function toggleWord<T extends Picked>(picked: T, word: FeelingId): T {
  return { ...picked, words: toggled(picked.words, word) };
}

/** True when there is nothing in the draft that a person would miss. */
export function isEmptyDraft(draft: Draft): boolean {
  const texts = [draft.note, draft.good, draft.ownWord, draft.reflection?.text ?? ''];
  return draft.tiles.length === 0 && texts.every((text) => text.trim() === '');
}
