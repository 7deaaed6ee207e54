import { type AreaId, areaIds, areaOf } from '@/core/model/area';
import type { CheckIn } from '@/core/model/entry';
import type { FeelingId, Lexicon, TileId } from '@/core/model/feeling';

/** Where a word stands in the pictures: in one of the five areas, or among the reader's own words, which have none. */
export const placeIds = [...areaIds, 'own'] as const;
export type PlaceId = AreaId | 'own';

/** One thing picked in a check-in, under the name the reader saw. */
export interface Picked {
  /** The name folded: what is called the same is the same. */
  key: string;
  name: string;
  place: PlaceId;
  /** -3 … +3; null for an own word, whose meaning is the reader's. */
  valence: number | null;
}

/** What words and tiles are called; they stand in content. */
export interface Names {
  words: Readonly<Record<FeelingId, string>>;
  tiles: Readonly<Record<TileId, string>>;
}

/** Everything that can be picked, looked up by id or by name. */
export interface Meanings {
  words: ReadonlyMap<FeelingId, Picked & { tile: TileId }>;
  tiles: ReadonlyMap<TileId, Picked>;
  byName: ReadonlyMap<string, Picked>;
}

/** One spelling for words that a reader would call the same. */
export const fold = (word: string) => word.trim().toLowerCase();

/** Makes the lookups once for a whole journal. A tile that is called as one of the words counts as that word. */
export function indexMeanings({ feelings, tiles }: Lexicon, names: Names): Meanings {
  const words = new Map(
    feelings.map((feeling) => {
      const name = names.words[feeling.id];
      const { valence, tile } = feeling;
      return [feeling.id, { key: fold(name), name, place: areaOf(feeling), valence, tile }];
    }),
  );
  const byName = new Map<string, Picked>([...words.values()].map((word) => [word.key, word]));
  const byTile = new Map<TileId, Picked>();
  for (const tile of tiles) {
    const key = fold(names.tiles[tile.id]);
    const picked = byName.get(key) ?? { key, name: key, place: areaOf(tile), valence: tile.valence };
    byName.set(key, picked);
    byTile.set(tile.id, picked);
  }
  return { words, tiles: byTile, byName };
}

/**
 * What a check-in said, each name once: the words, the tiles kept without one, and the own word. An own word that is
 * one of Mendful's means what that one means; *not sure* beside an own word was the door to it, and says nothing more.
 */
export function readPicked({ words, tiles, ownWord }: CheckIn, meanings: Meanings): Picked[] {
  const picked: Picked[] = [];
  const add = (one: Picked | undefined) => {
    if (one && !picked.some(({ key }) => key === one.key)) picked.push(one);
  };
  for (const id of words) add(meanings.words.get(id));
  for (const tile of tiles) {
    if (words.some((id) => meanings.words.get(id)?.tile === tile)) continue;
    if (tile !== 'not-sure' || !ownWord) add(meanings.tiles.get(tile));
  }
  if (ownWord) {
    const key = fold(ownWord);
    add(meanings.byName.get(key) ?? { key, name: ownWord.trim(), place: 'own', valence: null });
  }
  return picked;
}

/** The places of what was picked, each once, in their fixed order. */
export function placesOf(picked: readonly Picked[]): PlaceId[] {
  return placeIds.filter((place) => picked.some((one) => one.place === place));
}
