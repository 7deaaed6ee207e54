import { canonical } from '@/core/portable/canonical';
import { markOf, type Piece, type Pieces } from './piece';
import { eachOf, type Steps } from './steps';

/**
 * Which of two holds: the later; of two of one time what is there rather than what is gone, and then the one whose text
 * comes later in the alphabet. Nothing else decides, so every device comes to the same in any order.
 */
export function laterOf(a: Piece, b: Piece): Piece {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.value === null || b.value === null) return a.value === null ? b : a;
  if (markOf(a.value) === markOf(b.value)) return a;
  return canonical(a.value) >= canonical(b.value) ? a : b;
}

/** Both together, piece by piece. In any order and as often as one likes it comes to the same. */
export function* mergePieces(mine: Pieces, theirs: Pieces): Steps<Map<string, Piece>> {
  const all = new Map(mine);
  yield* eachOf(theirs, ([key, piece]) => {
    const own = all.get(key);
    all.set(key, own ? laterOf(own, piece) : piece);
  });
  return all;
}
