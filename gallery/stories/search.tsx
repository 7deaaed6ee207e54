import { paperNames } from '@/components/paper-names';
import { SearchPanel } from '@/components/SearchPanel';
import { SummaryPanel } from '@/components/SummaryPanel';
import type { Entry } from '@/core/model/entry';
import { type Filters, noFilters } from '@/core/search/filters';
import { offerFilters } from '@/core/search/offer-filters';
import { nothing, press, unfold } from '@/gallery/acts';
import { given, short } from '@/gallery/given';
import { aJournal, today } from '@/gallery/made-up';
import type { Area } from '@/gallery/story';

const week = aJournal(7);
const offers = offerFilters(week, () => 'pace');
const search = (query: string, total: number | null, filters: Partial<Filters> = {}) => (
  <SearchPanel
    query={query}
    filters={{ ...noFilters, ...filters }}
    offers={offers}
    total={total}
    onQuery={nothing}
    onFilters={nothing}
    onTake={nothing}
  />
);
const names = () =>
  paperNames(() => ({ name: given('A made-up practice'), lines: [{ asked: '', said: short }] }));
const summary = (entries: readonly Entry[]) => (
  <SummaryPanel
    entries={entries}
    names={names()}
    today={Temporal.PlainDate.from(today)}
    lang="en"
    onSave={nothing}
    onPrint={nothing}
  />
);
const word = given('window');

/** Finding things again, and the paper to take along. */
export const searching: Area = {
  name: 'search',
  page: 'journal',
  stories: [
    { name: 'resting', draw: () => search('', null) },
    { name: 'reading', draw: () => search(word, null) },
    { name: 'one found', draw: () => search(word, 1) },
    { name: 'many found', draw: () => search(word, 20_000) },
    { name: 'nothing found', draw: () => search(word, 0) },
    { name: 'impossible', draw: () => search('', 0, { kinds: ['note'], tiles: ['hurt'] }), after: unfold },
    { name: 'filters open', draw: () => search('', 3, { words: ['lonely'] }), after: unfold },
    { name: 'taking along', draw: () => search(word, 3), after: (root) => press(root, '[data-act="take"]') },
    { name: 'paper, nothing kept', draw: () => summary([]) },
    { name: 'paper, to choose', draw: () => summary(week), after: unfold },
    {
      name: 'paper, read',
      draw: () => summary(week),
      after: async (root) => {
        await press(root, '[data-act="read"]');
        await press(root, '[data-act="save"]');
      },
    },
    {
      name: 'paper, saved',
      draw: () => summary(week),
      after: async (root) => {
        await press(root, '[data-act="read"]');
        await press(root, '[data-act="save"]');
        await press(root, '[data-act="go-on"]');
      },
    },
  ],
};
