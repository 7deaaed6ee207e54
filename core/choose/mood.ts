import type { CheckIn } from '@/core/model/entry';
import { type FeelingId, graveFeelings, type Lexicon } from '@/core/model/feeling';

/** What the last check-in says to the rules; never shown, never stored. */
export interface Mood {
  at: number;
  words: readonly FeelingId[];
  /** The lowest and the mean valence of all that was picked, -3 … +3. */
  lowest: number;
  mean: number;
  /** Strong and unpleasant (strength 4-5), or a word that is grave at any strength. */
  strongHard: boolean;
}

/** Reads one check-in with the meanings of its words; a tile kept without a word counts as itself. */
export function readMood(checkIn: CheckIn, lexicon: Lexicon): Mood {
  const words = lexicon.feelings.filter((feeling) => checkIn.words.includes(feeling.id));
  const bare = lexicon.tiles.filter(
    (tile) => checkIn.tiles.includes(tile.id) && !words.some((word) => word.tile === tile.id),
  );
  const valences = [...words, ...bare].map((feeling) => feeling.valence);
  const lowest = valences.length ? Math.min(...valences) : 0;
  const sum = valences.reduce((total, valence) => total + valence, 0);
  // A bare tile that shares its name with a word says that word.
  const said = lexicon.feelings.filter((feeling) =>
    bare.some((tile) => tile.id === feeling.id && tile.id === feeling.tile),
  );
  const ids = [...words, ...said].map((feeling) => feeling.id);
  return {
    at: checkIn.at,
    words: ids,
    lowest,
    mean: valences.length ? sum / valences.length : 0,
    strongHard: (lowest < 0 && (checkIn.strength ?? 0) >= 4) || ids.some((id) => graveFeelings.includes(id)),
  };
}
