import type { CheckIn, Entry, Weekly } from '@/core/model/entry';
import type { Lexicon } from '@/core/model/feeling';
import type { EntryNames } from '@/core/search/texts-of';
import { clockTime } from '@/core/text/clock-time';
import { fill } from '@/core/text/fill';
import type { Told } from './paper';
import { sayFelt } from './say-felt';

/** The names of things with the few sentences paper needs beside them. {braces} are filled in. */
export interface PaperNames extends EntryNames {
  lexicon: Lexicon;
  /** 1 faint … 5 very strong. */
  strengths: readonly string[];
  scales: Record<'safety' | 'selfTrust' | 'trust', string>;
  /** A number on a scale of ten: {n}. */
  ofTen: string;
  noContact: string;
}

/**
 * One entry for paper, words as they were written. What was said of the other person in a look at the week is there
 * only with `trust` (guidance, section 8, rule 9): paper can end up in anybody's hands.
 */
export function tellEntry(entry: Entry, names: PaperNames, trust: boolean, locale?: string): Told {
  return { when: clockTime(entry, locale), ...told(entry, names, trust) };
}

function told(entry: Entry, names: PaperNames, trust: boolean): Omit<Told, 'when'> {
  switch (entry.kind) {
    case 'check-in':
      return checkIn(entry, names);
    case 'note':
      return { what: names.good, felt: [], lines: said(entry.text) };
    case 'reflection':
      return { what: '', felt: [], lines: [{ asked: entry.asked, said: entry.text }] };
    case 'mark':
      return { what: names.marks[entry.mark], felt: [], lines: said(entry.text) };
    case 'weekly':
      return { what: names.weekly, felt: [], lines: weeklyLines(entry, names, trust) };
    case 'practice': {
      const { name, lines } = names.practice(entry);
      return { what: name, felt: [], lines };
    }
  }
}

function checkIn(entry: CheckIn, names: PaperNames): Omit<Told, 'when'> {
  const strength = entry.strength && names.strengths[entry.strength - 1];
  const felt = [...sayFelt(entry, names, names.lexicon), ...(strength ? [strength] : [])];
  const safety =
    entry.safety === undefined
      ? []
      : [{ asked: names.scales.safety, said: fill(names.ofTen, { n: entry.safety }) }];
  return { what: '', felt, lines: [...safety, ...said(entry.note)] };
}

/** The numbers of a look at a week under their names, in the order of the page; what was not said is left out. */
export function weeklyLines(weekly: Weekly, names: PaperNames, trust: boolean): Told['lines'] {
  const scales = (['safety', 'selfTrust', ...(trust ? (['trust'] as const) : [])] as const).map((which) => ({
    asked: names.scales[which],
    said: say(weekly[which], names),
  }));
  const own = weekly.own ? [{ asked: weekly.own.name, said: say(weekly.own.value, names) }] : [];
  const contact = trust && weekly.noContact ? [{ asked: names.scales.trust, said: names.noContact }] : [];
  return [...scales, ...contact, ...own].filter((line) => line.said);
}

function say(n: number | null, names: PaperNames): string {
  return n === null ? '' : fill(names.ofTen, { n });
}

function said(text: string): Told['lines'] {
  return text.trim() ? [{ asked: '', said: text }] : [];
}
