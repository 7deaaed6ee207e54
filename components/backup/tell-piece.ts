import { backupWords as words } from '@/content/words/backup';
import type { Unread } from '@/core/import/arrived';
import { dayOf } from '@/core/model/day';
import type { Entry } from '@/core/model/entry';
import type { ListItem } from '@/core/model/list';
import { fullDay } from '@/core/portable/full-day';
import { type PaperNames, tellEntry } from '@/core/portable/tell-entry';
import type { Practised } from '@/core/search/texts-of';
import { fill } from '@/core/text/fill';

/** One entry in a few lines: its day, what it is, and its words, for two versions to be told apart. */
export function entryLines(entry: Entry, names: PaperNames): string[] {
  const { when, what, felt, lines } = tellEntry(entry, names, true);
  const first = [fullDay(dayOf(entry)), when, what, ...felt].filter(Boolean).join(' · ');
  return [first, ...lines.map(({ asked, said }) => [asked, said].filter(Boolean).join(': '))];
}

/** One thing of a living list: which list it is on, the day it was made, and its words. */
export function itemLines(item: ListItem & Practised, names: PaperNames): string[] {
  const { name, lines } = names.practice(item);
  const first = [fullDay(dayOf({ ...item, at: item.madeAt })), name].filter(Boolean).join(' · ');
  return [first, ...lines.map(({ asked, said }) => [asked, said].filter(Boolean).join(': '))];
}

/** Where something stood that could not be read, and why it could not. */
export function unreadLine({ line, place, why }: Unread, isTable: boolean): string {
  const where =
    line === null
      ? fill(words.whole, { place })
      : place
        ? fill(words.place, { place, n: line })
        : fill(isTable ? words.line : words.placeless, { n: line });
  return `${where}: ${words.whyNot[why]}`;
}
