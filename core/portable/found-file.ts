import { monthOf } from '@/core/model/day';
import type { Entry } from '@/core/model/entry';
import { sayCount } from '@/core/text/say-count';
import { exportFile } from './export-file';
import type { PaperFile } from './paper';
import { paperMarkdown } from './paper-markdown';
import type { PaperNames } from './tell-entry';
import { toldDays } from './told-days';

/** {n} is how many there are. */
export interface FoundWords {
  title: string;
  lead: { one: string; other: string };
}

/** What was found, to be read by people: days, times and words. What was said of the other person each week stays out. */
export function foundText(
  entries: readonly Entry[],
  {
    names,
    words,
    today,
    locale,
  }: { names: PaperNames; words: FoundWords; today: Temporal.PlainDate; locale?: string },
): PaperFile {
  const lead = [sayCount(entries.length, words.lead, locale)];
  const blocks = toldDays(entries, names, false, locale);
  const text = paperMarkdown({ title: words.title, lead, blocks });
  return { name: `some-notes-${today}.md`, type: 'text/markdown', text };
}

/**
 * What was found, in the very shape of the full export (export-file.ts), so that whatever reads the one reads the other.
 * `sealed` gives the entries of one month as they stand at rest, with their key: only the store knows how.
 */
export function foundRaw(
  entries: readonly Entry[],
  sealed: (month: string, entries: readonly Entry[]) => Record<string, unknown>,
  today: Temporal.PlainDate,
): PaperFile {
  const months = [...Map.groupBy(entries, monthOf)].map(([month, its]) =>
    sealed(
      month,
      its.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
    ),
  );
  const { text } = exportFile(Object.assign({}, ...months), today);
  return { name: `some-notes-${today}.json`, type: 'application/json', text };
}
