import type { Lexicon, TileId } from './feeling';
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
