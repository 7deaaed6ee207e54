import type { CheckIn } from '@/core/model/entry';
import type { Lexicon } from '@/core/model/feeling';
import type { EntryNames } from '@/core/search/texts-of';

/** A check-in in words: those picked, each tile kept without one, and the reader's own. */
export function sayFelt(
  { words, tiles, ownWord }: CheckIn,
  names: Pick<EntryNames, 'feelings' | 'tiles'>,
  lexicon: Lexicon,
): string[] {
  const picked = lexicon.feelings.filter(({ id }) => words.includes(id));
  const bare = tiles.filter(
    (tile) => !picked.some((word) => word.tile === tile) && !(tile === 'not-sure' && ownWord),
  );
  return [
    ...picked.map(({ id }) => names.feelings[id]),
    ...bare.map((tile) => names.tiles[tile].toLowerCase()),
    ...(ownWord ? [ownWord] : []),
  ];
}
