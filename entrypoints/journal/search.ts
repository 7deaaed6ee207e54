import { computed, effect, signal } from '@preact/signals';
import { paperNames } from '@/components/paper-names';
import { feelings, tiles } from '@/content/feelings';
import { type Filters, hasFilter, noFilters } from '@/core/search/filters';
import { offerFilters } from '@/core/search/offer-filters';
import { type Found, search } from '@/core/search/search';
import { buildIndex, changeIndex, type SearchIndex } from '@/core/search/search-index';
import { textsOf } from '@/core/search/texts-of';
import { themeOf } from '@/core/search/theme-of';
import type { Shard } from '@/store/shard';
import type { Pages } from './pages';
import { needPractices, practiceTold } from './practice-told';

const facts = { lexicon: { feelings, tiles }, themeOf };
/** Asked for when they are used: words of another language come after this module. */
export const names = () => paperNames(practiceTold);

/** Looking through everything that was kept. Nothing is read for it before somebody looks. */
export function createSearch(pages: Pages) {
  const query = signal('');
  const filters = signal<Filters>(noFilters);
  const index = signal<SearchIndex | null>(null);
  const found = signal<Found | null>(null);
  let indexed: ReadonlyMap<string, Shard> = new Map();
  let waking: Promise<void> | null = null;

  /** Folds what has changed since: whole months, because that is how storage tells of it. */
  function follow(read: ReadonlyMap<string, Shard>) {
    const changed = [...read].filter(([month, shard]) => indexed.get(month) !== shard);
    if (!index.value || !changed.length) return;
    const drop = changed.flatMap(([month]) => indexed.get(month)?.entries.map(({ id }) => id) ?? []);
    index.value = changeIndex(index.value, { put: changed.flatMap(([, shard]) => shard.entries), drop });
    indexed = read;
  }

  async function wake() {
    await Promise.all([pages.needAll(), needPractices()]);
    indexed = pages.read.value;
    const named = names();
    index.value = buildIndex(pages.entries.value, (entry) => textsOf(entry, named));
    effect(() => follow(pages.read.value));
  }

  const looking = computed(() => query.value.trim() !== '' || hasFilter(filters.value));
  effect(() => {
    const its = index.value;
    found.value = its && looking.value ? search(its, query.value, filters.value, facts, found.peek()) : null;
  });

  return {
    query,
    filters,
    looking,
    found,
    offers: computed(() => offerFilters(index.value ? pages.entries.value : [], themeOf)),
    /** Somebody is about to look for something: all there is gets read and folded, once. */
    wakeSearch() {
      waking ??= wake();
      return waking;
    },
    clearSearch() {
      query.value = '';
      filters.value = noFilters;
    },
    ask(next: string) {
      query.value = next;
      waking ??= wake();
    },
    filter(next: Filters) {
      filters.value = next;
      waking ??= wake();
    },
  };
}

export type Search = ReturnType<typeof createSearch>;
