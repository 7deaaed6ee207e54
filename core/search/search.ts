import type { Filters } from './filters';
import { type FilterFacts, fitsFilters } from './fits-filters';
import { parseQuery } from './parse-query';
import type { Row, SearchIndex } from './search-index';

/** What was asked and found. Handed back with the next question, it is where the next answer is looked for. */
export interface Found {
  index: SearchIndex;
  filters: Filters;
  /** The folded words and phrases, to mark in what is shown. */
  terms: readonly string[];
  /** Newest first; their number is the number found. */
  rows: readonly Row[];
  /** The answer this one was found in: a letter taken back leads there. */
  before: Found | null;
}

/**
 * The entries that hold every word and phrase of the query and fit the filters, newest first. With an empty query and
 * no filters that is all of them. `last` is the answer before: a query that goes on from it, or from one it came from,
 * looks through what was left there.
 */
export function search(
  index: SearchIndex,
  query: string,
  filters: Filters,
  facts: FilterFacts,
  last: Found | null = null,
): Found {
  const terms = parseQuery(query);
  let before = last;
  while (before && !goesOn(before, index, filters, terms)) before = before.before;
  if (before && before.terms.join('\n') === terms.join('\n')) return before;
  const fits = before ? () => true : fitsFilters(filters, facts);
  const rows = (before ?? index).rows.filter(
    ({ text, entry }) => fits(entry) && terms.every((term) => text.includes(term)),
  );
  return { index, filters, terms, rows, before };
}

/** Every old term is part of a new one, and nothing else has changed: nothing new can be found. */
function goesOn(last: Found, index: SearchIndex, filters: Filters, terms: readonly string[]): boolean {
  return (
    last.index === index &&
    last.filters === filters &&
    last.terms.every((old) => terms.some((term) => term.includes(old)))
  );
}
