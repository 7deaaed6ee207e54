import type { Entry } from '@/core/model/entry';
import { type FeelingId, feelingIds, type TileId, tileIds } from '@/core/model/feeling';
import { type ThemeId, themeIds } from '@/core/model/theme';
import { entryKinds } from './filters';
import type { FilterFacts } from './fits-filters';

/** What can be chosen because something of it is there, each list in the order of the house. */
export interface FilterOffers {
  kinds: readonly Entry['kind'][];
  words: readonly FeelingId[];
  tiles: readonly TileId[];
  /** The reader's own, by name, each as it was last written. */
  ownWords: readonly string[];
  themes: readonly (ThemeId | 'own')[];
}

export function offerFilters(entries: readonly Entry[], themeOf: FilterFacts['themeOf']): FilterOffers {
  const kinds = new Set(entries.map(({ kind }) => kind));
  const checkIns = entries.filter((entry) => entry.kind === 'check-in');
  const words = new Set(checkIns.flatMap((entry) => entry.words));
  const tiles = new Set(checkIns.flatMap((entry) => entry.tiles));
  const prompts = new Set(entries.flatMap((entry) => (entry.kind === 'reflection' ? [entry.promptId] : [])));
  const themes = new Set([...prompts].map(themeOf));
  const ownWords = new Map(
    checkIns.flatMap(({ ownWord }) => (ownWord ? [[ownWord.toLowerCase(), ownWord] as const] : [])),
  );
  return {
    kinds: entryKinds.filter((kind) => kinds.has(kind)),
    words: feelingIds.filter((id) => words.has(id)),
    tiles: tileIds.filter((id) => tiles.has(id)),
    ownWords: [...ownWords.values()].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    themes: [...themeIds, 'own' as const].filter((theme) => themes.has(theme)),
  };
}
