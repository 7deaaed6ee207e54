import type { AreaId } from '@/core/model/area';
import type { Entry } from '@/core/model/entry';
import type { FeelingId, TileId } from '@/core/model/feeling';
import type { ThemeId } from '@/core/model/theme';
import type { LocalDay } from '@/core/model/time';

export const entryKinds = [
  'check-in',
  'note',
  'reflection',
  'practice',
  'weekly',
  'mark',
] as const satisfies readonly Entry['kind'][];

/**
 * What is to be seen. An empty list leaves its question open; of a list with something in it one is enough, and what
 * different lists ask has to hold together. Feelings, tiles and own words are one question: what was felt.
 */
export interface Filters {
  kinds: readonly Entry['kind'][];
  words: readonly FeelingId[];
  tiles: readonly TileId[];
  ownWords: readonly string[];
  areas: readonly AreaId[];
  /** `own`: an answer to a question of the reader's own. */
  themes: readonly (ThemeId | 'own')[];
  /** Both ends belong to the span; null is open. */
  from: LocalDay | null;
  to: LocalDay | null;
}

export const noFilters: Filters = {
  kinds: [],
  words: [],
  tiles: [],
  ownWords: [],
  areas: [],
  themes: [],
  from: null,
  to: null,
};

/** Whether anything is left out by them. */
export function hasFilter(filters: Filters): boolean {
  return countFilters(filters) > 0;
}

/** How many things were chosen; each end of the span is one. */
export function countFilters({ from, to, ...lists }: Filters): number {
  const chosen = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  return chosen + (from ? 1 : 0) + (to ? 1 : 0);
}

/** Feelings belong to check-ins and themes to answers: some choices leave no entry that could fit. */
export function isImpossible({ words, tiles, ownWords, areas, themes, kinds }: Filters): boolean {
  const felt = words.length + tiles.length + ownWords.length + areas.length > 0;
  const needed: Entry['kind'][] = [
    ...(felt ? ['check-in' as const] : []),
    ...(themes.length ? ['reflection' as const] : []),
  ];
  return needed.length > 1 || needed.some((kind) => kinds.length > 0 && !kinds.includes(kind));
}
