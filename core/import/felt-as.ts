import type { CheckIn } from '@/core/model/entry';
import { ownWordLength } from '@/core/model/profile';
import type { ImportParts } from './arrived';

/** What a word of another program becomes: parts of a check-in, and what had no room in them. */
export interface Felt extends Pick<CheckIn, 'tiles' | 'words' | 'ownWord'> {
  /** A name too long for a word of one's own. */
  rest: string;
}

/** What other programs call the middle of their scales: neither good nor bad, which is what the tile *Okay* says. */
const middle = new Set(['meh', 'neutral', 'ok', 'okay', '0']);

const fold = (text: string) => text.trim().toLowerCase().normalize('NFC');

/**
 * A mood or rating as it was named. A name that is one of ours is that word or tile. Any other is kept as it was said, a
 * word of the reader's own: a rating says how good it was and not what was felt, and no feeling is made up from it.
 */
export function feltAs(said: string, { lexicon, names }: Pick<ImportParts, 'lexicon' | 'names'>): Felt {
  const name = fold(said);
  const word = lexicon.feelings.find(({ id }) => name === id || name === fold(names.feelings[id]));
  if (word) return { tiles: [word.tile], words: [word.id], ownWord: null, rest: '' };
  const tile = lexicon.tiles.find(({ id }) => name === id || name === fold(names.tiles[id]));
  if (tile) return { tiles: [tile.id], words: [], ownWord: null, rest: '' };
  const trimmed = said.trim();
  const fits = trimmed.length > 0 && trimmed.length <= ownWordLength;
  return {
    tiles: [middle.has(name) ? 'okay' : 'not-sure'],
    words: [],
    ownWord: fits ? trimmed : null,
    rest: fits ? '' : trimmed,
  };
}

/** Several of them as one check-in: every word and tile once, one word of one's own, the other names as text. */
export function feltTogether(all: readonly Felt[]): Omit<Felt, 'rest'> & { rest: string[] } {
  const own = all.filter(({ ownWord }) => ownWord);
  const tiles = [...new Set(all.flatMap((one) => one.tiles))];
  return {
    tiles: tiles.length ? tiles : ['not-sure'],
    words: [...new Set(all.flatMap((one) => one.words))],
    ownWord: own[0]?.ownWord ?? null,
    rest: [...own.slice(1).map(({ ownWord }) => ownWord!), ...all.map(({ rest }) => rest).filter(Boolean)],
  };
}
