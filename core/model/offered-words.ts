import type { Draft } from './draft';
import type { Feeling, Lexicon, TileId } from './feeling';
import type { Profile } from './profile';

/** The tiles to draw: all but those whose every word the reader has hidden. *Not sure* has none and stays. */
export function visibleTiles(lexicon: Lexicon, profile: Pick<Profile, 'hiddenFeelings'>): TileId[] {
  return lexicon.tiles
    .filter(({ id }) => {
      const its = lexicon.feelings.filter((feeling) => feeling.tile === id);
      return its.length === 0 || !its.every((feeling) => profile.hiddenFeelings.includes(feeling.id));
    })
    .map((tile) => tile.id);
}

/**
 * The words to offer while `open` is the tile last picked: its own, and those already picked elsewhere. Hidden words
 * stay away; words for the other role wait behind *more words* (`more` is true when there are any).
 */
export function offeredWords(
  lexicon: Lexicon,
  profile: Pick<Profile, 'hiddenFeelings' | 'role'>,
  draft: Pick<Draft, 'words'>,
  open: TileId | null,
  all: boolean,
): { words: Feeling[]; more: boolean } {
  const { role } = profile;
  const suits = (feeling: Feeling) => !role || role === 'unsaid' || feeling.roles.includes(role);
  const its = lexicon.feelings.filter(
    (feeling) => feeling.tile === open && !profile.hiddenFeelings.includes(feeling.id),
  );
  const picked = lexicon.feelings.filter(
    (feeling) => draft.words.includes(feeling.id) && feeling.tile !== open,
  );
  return {
    words: [...picked, ...its.filter((feeling) => all || suits(feeling) || draft.words.includes(feeling.id))],
    more: !all && its.some((feeling) => !suits(feeling)),
  };
}
