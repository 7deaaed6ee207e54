import { fingerprint } from '@/core/import/fingerprint';
import { canonical } from './canonical';

/** How pieces of one sort are told apart and which of two is the newer. */
export interface Sort<T> {
  idOf: (piece: T) => string;
  changedAt: (piece: T) => number;
  /** The same piece under another id, so that both can stand. */
  renamed: (piece: T, id: string) => T;
  /** What of the one that is let go comes along in the one that stays; nothing where absent. */
  joined?: (stays: T, goes: T) => T;
}

/** One piece that stands here and comes in, and is not the same. */
export interface Differing<T> {
  mine: T;
  theirs: T;
  /** Which was changed last; mine when nothing says so. */
  newer: 'mine' | 'theirs';
}

export interface Compared<T> {
  fresh: T[];
  same: number;
  differs: Differing<T>[];
}

export const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);

/** An id for what differs from the piece whose id it has: the same for the same content, so that it comes in once. */
export function otherId(id: string, piece: unknown): string {
  return `${id.slice(0, 40)}~${fingerprint(canonical(piece)).slice(0, 16)}`;
}

/** Pieces with each id once. Two that share one and differ both stay: the newer under it, the other beside it. */
export function distinct<T>(pieces: readonly T[], sort: Sort<T>): T[] {
  const byId = new Map<string, T>();
  const beside: T[] = [];
  for (const piece of pieces) {
    const id = sort.idOf(piece);
    const known = byId.get(id);
    if (known === undefined || sort.changedAt(piece) > sort.changedAt(known)) byId.set(id, piece);
    if (known === undefined || isSame(known, piece)) continue;
    const older = byId.get(id) === piece ? known : piece;
    beside.push(sort.renamed(older, otherId(id, older)));
  }
  if (!beside.length) return [...byId.values()];
  for (const piece of beside) byId.set(sort.idOf(piece), piece);
  return [...byId.values()];
}

/** What is new in `theirs`, what is here already, and what is here and differs. */
export function comparePieces<T>(mine: readonly T[], theirs: readonly T[], sort: Sort<T>): Compared<T> {
  const work = comparingPieces(mine, theirs, sort);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** So many are compared at once. */
const some = 200;

/** The same, a few at a time: in between it says how far it is, 0 … 1. */
export function* comparingPieces<T>(
  mine: readonly T[],
  theirs: readonly T[],
  sort: Sort<T>,
): Generator<number, Compared<T>> {
  const here = new Map(mine.map((piece) => [sort.idOf(piece), piece]));
  const compared: Compared<T> = { fresh: [], same: 0, differs: [] };
  const pieces = distinct(theirs, sort);
  for (const [n, piece] of pieces.entries()) {
    if (n % some === some - 1) yield n / pieces.length;
    const own = here.get(sort.idOf(piece));
    if (own === undefined) compared.fresh.push(piece);
    else if (isSame(own, piece)) compared.same++;
    else {
      const newer = sort.changedAt(piece) > sort.changedAt(own) ? 'theirs' : 'mine';
      compared.differs.push({ mine: own, theirs: piece, newer });
    }
  }
  return compared;
}
