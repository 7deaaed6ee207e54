import type { Phrase } from '@/core/model/phrases';
import { type Path, type Place, readPhrase } from './read-phrase';
import type { Word } from './read-words';

/** A phrase that was found: from its first to behind its last word, counted in words. */
export interface Hit {
  from: number;
  to: number;
}

/** Before the first word and behind the last it is as if a full stop stood there. */
const end = { word: '.', mark: true };

// Lists are constants of content: each is read once, whatever is asked of it later.
const known = new WeakMap<readonly Phrase[], Map<string, Path[]>>();

/**
 * Where any of the phrases stands in what was written. For each first word the longest of them; hits may overlap.
 * Only the phrases that can start with a word are tried there, and a phrase reaches a few words, so it takes linear time.
 */
export function findPhrases(written: readonly Word[], phrases: readonly Phrase[]): Hit[] {
  const index = known.get(phrases) ?? readAll(phrases);
  known.set(phrases, index);
  return written.flatMap(({ word }, from) => {
    const ends = (index.get(word) ?? []).map((path) => endOf(written, path, from));
    // The full stop behind the last word is no word that could be pointed at.
    const to = Math.min(written.length, Math.max(-1, ...ends));
    return to > from ? [{ from, to }] : [];
  });
}

/** The hits that do not stand wholly inside one of the others: a longer phrase that means something else. */
export function outside(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
  // Both are ordered by where they start, so one walk is enough: of those that started, the one reaching farthest counts.
  let next = 0;
  let reach = -1;
  return hits.filter((hit) => {
    for (; next < others.length && others[next]!.from <= hit.from; next += 1)
      reach = Math.max(reach, others[next]!.to);
    return hit.to > reach;
  });
}

function readAll(phrases: readonly Phrase[]): Map<string, Path[]> {
  const index = new Map<string, Path[]>();
  for (const path of phrases.map(readPhrase))
    for (const word of path.starts) index.set(word, [...(index.get(word) ?? []), path]);
  return index;
}

/** Behind the last word of the longest way the path fits here, or -1. */
function endOf(written: readonly Word[], { left, places, right }: Path, from: number): number {
  if (walk(written, left, from - 1, -1, () => true) === null) return -1;
  return walk(written, places, from, 1, (at) => walk(written, right, at, 1, () => true) !== null) ?? -1;
}

/** Walks the places from `at`; `null` where they do not fit, else the farthest end that also suits `then`. */
function walk(
  written: readonly Word[],
  places: readonly Place[],
  at: number,
  step: 1 | -1,
  then: (at: number) => boolean,
): number | null {
  const [place, ...rest] = places;
  if (!place) return then(at) ? at : null;
  let best = place.least === 0 ? walk(written, rest, at, step, then) : null;
  for (let count = 1; count <= place.most; count += 1, at += step) {
    const here = written[at] ?? end;
    if (!(place.words ? place.words.has(here.word) : !here.mark)) break;
    best = farther(best, walk(written, rest, at + step, step, then), step);
  }
  return best;
}

function farther(one: number | null, other: number | null, step: 1 | -1): number | null {
  if (one === null || other === null) return one ?? other;
  return step > 0 ? Math.max(one, other) : Math.min(one, other);
}
