import type { Entry, EntryId } from '@/core/model/entry';
import type { Lexicon } from '@/core/model/feeling';
import type { LocalDay } from '@/core/model/time';
import { noFilters } from '@/core/search/filters';
import { fitsFilters } from '@/core/search/fits-filters';

/** What goes into a summary. The reader's choice alone; nothing of it is stored. */
export interface SummaryChoice {
  /** Both days belong to it. */
  from: LocalDay;
  to: LocalDay;
  kinds: readonly Entry['kind'][];
  /** Entries that were unticked. */
  left: ReadonlySet<EntryId>;
  /** Whether what was said of the other person goes in; off until it is ticked (guidance, section 8, rule 9). */
  trust: boolean;
}

/** The entries of the span and kinds, oldest first: those that can be ticked. */
export function offeredEntries(entries: readonly Entry[], choice: SummaryChoice, lexicon: Lexicon): Entry[] {
  const { from, to, kinds } = choice;
  const fits = fitsFilters({ ...noFilters, from, to }, { lexicon, themeOf: () => null });
  return entries
    .filter((entry) => kinds.includes(entry.kind) && fits(entry))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}

/** Those of them that are ticked. */
export function chosenEntries(entries: readonly Entry[], choice: SummaryChoice, lexicon: Lexicon): Entry[] {
  return offeredEntries(entries, choice, lexicon).filter(({ id }) => !choice.left.has(id));
}
