import { foldText } from './fold';
import { type Folded, foldWithMap } from './fold-with-map';

/** A stretch of a text that answers the query, in UTF-16 units of the text as it was written. */
export interface Hit {
  from: number;
  to: number;
}

/** Where the terms of a query stand in a text, in order, stretches that touch made one. */
export function findHits(text: string, terms: readonly string[]): Hit[] {
  if (!terms.length) return [];
  const plain = foldText(text);
  if (!terms.some((term) => plain.includes(term))) return [];
  const folded = foldWithMap(text);
  return joined(terms.flatMap((term) => hitsOf(folded, term)));
}

function hitsOf(folded: Folded, term: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = folded.text.indexOf(term); at >= 0; at = folded.text.indexOf(term, at + 1))
    hits.push({ from: folded.from[at]!, to: folded.to[at + term.length - 1]! });
  return hits;
}

function joined(hits: readonly Hit[]): Hit[] {
  const result: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = result.at(-1);
    if (last && hit.from <= last.to) last.to = Math.max(last.to, hit.to);
    else result.push({ ...hit });
  }
  return result;
}
