import { type Compared, comparePieces, type Differing, isSame, otherId, type Sort } from './compare-pieces';

/** What becomes of a piece that stands here and comes in differently. */
export const ways = ['newer', 'mine', 'theirs', 'both'] as const;
export type Way = (typeof ways)[number];

export interface Merged<T> {
  pieces: readonly T[];
  /** How many came in, new or beside another. */
  added: number;
  /** How many that stood here are now as they came in. */
  changed: number;
}

/**
 * `mine` with what `theirs` brings. Nothing that stands here goes but what `way` lets the incoming one replace. Where
 * nothing comes in, the very same list comes back; bringing in the same a second time changes nothing.
 */
export function mergePieces<T>(mine: readonly T[], theirs: readonly T[], way: Way, sort: Sort<T>): Merged<T> {
  return mergeCompared(mine, comparePieces(mine, theirs, sort), way, sort);
}

/** The same with what was compared already. */
export function mergeCompared<T>(
  mine: readonly T[],
  { fresh, differs }: Compared<T>,
  way: Way,
  sort: Sort<T>,
): Merged<T> {
  const here = new Set(mine.map(sort.idOf));
  const instead = new Map<string, T>();
  const beside: T[] = [];
  for (const one of differs) {
    if (way === 'both') {
      const copy = sort.renamed(one.theirs, otherId(sort.idOf(one.theirs), one.theirs));
      if (!here.has(sort.idOf(copy))) beside.push(copy);
      continue;
    }
    const stays = chosen(one, way, sort);
    if (!isSame(stays, one.mine)) instead.set(sort.idOf(one.mine), stays);
  }
  const added = fresh.length + beside.length;
  if (!added && !instead.size) return { pieces: mine, added: 0, changed: 0 };
  const kept = mine.map((piece) => instead.get(sort.idOf(piece)) ?? piece);
  return { pieces: [...kept, ...fresh, ...beside], added, changed: instead.size };
}

function chosen<T>(
  { mine, theirs, newer }: Differing<T>,
  way: 'newer' | 'mine' | 'theirs',
  sort: Sort<T>,
): T {
  if (way !== 'newer') return way === 'mine' ? mine : theirs;
  const [stays, goes] = newer === 'mine' ? [mine, theirs] : [theirs, mine];
  return sort.joined ? sort.joined(stays, goes) : stays;
}
