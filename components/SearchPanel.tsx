import { useEffect, useState } from 'preact/hooks';
import { searchWords as words } from '@/content/words/search';
import { type Filters, hasFilter, isImpossible } from '@/core/search/filters';
import type { FilterOffers } from '@/core/search/offer-filters';
import { sayCount } from '@/core/text/say-count';
import { FilterFields } from './FilterFields';
import { TakePanel } from './TakePanel';

interface Props {
  query: string;
  filters: Filters;
  offers: FilterOffers;
  /** How many entries were found; null while they are still being read. */
  total: number | null;
  onQuery: (query: string) => void;
  onFilters: (filters: Filters) => void;
  /** Saves what is found: as text to read, or as it stands at rest. Called after the reader was told who could read it. */
  onTake: (form: 'text' | 'raw') => void;
}

/** The search box with its filters, how many were found, and the way to take them along. */
export function SearchPanel({ query, filters, offers, total, onQuery, onFilters, onTake }: Props) {
  const looking = query.trim() !== '' || hasFilter(filters);
  const says = looking ? sayFound(total) : '';
  return (
    <search class="search">
      <div class="search-line">
        <label class="unseen" for="search-box">
          {words.label}
        </label>
        <input
          type="search"
          id="search-box"
          placeholder={words.placeholder}
          autoComplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => onQuery(event.currentTarget.value)}
          // Escape goes on to the page: pressed twice it hides everything, from in here as from anywhere.
          onKeyDown={(event) => event.key === 'Escape' && onQuery('')}
        />
        {query && (
          <button type="button" class="plain" data-act="clear" onClick={() => onQuery('')}>
            {words.clear}
          </button>
        )}
      </div>
      <FilterFields filters={filters} offers={offers} onFilters={onFilters} />
      <p class="soft found" aria-hidden="true">
        {says}
      </p>
      <Announced says={says} />
      {looking && total === 0 && (
        <p class="soft">{isImpossible(filters) ? words.impossible : words.nothing}</p>
      )}
      {looking && total !== null && total > 0 && <TakePanel onTake={onTake} />}
    </search>
  );
}

function sayFound(total: number | null): string {
  if (total === null) return words.reading;
  if (total === 0) return words.found.none;
  return sayCount(total, words.found);
}

/** Tells a screen reader what stands here once it has stood still: not a number for every letter. */
function Announced({ says }: { says: string }) {
  const [told, setTold] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setTold(says), 700);
    return () => clearTimeout(later);
  }, [says]);
  return (
    <p class="unseen" role="status">
      {told}
    </p>
  );
}
