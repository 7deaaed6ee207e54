import { dayOf } from '@/core/model/day';
import type { CheckIn, Entry, Weekly } from '@/core/model/entry';
import type { LocalDay } from '@/core/model/time';
import { fill } from '@/core/text/fill';
import { sayCount } from '@/core/text/say-count';
import { countFeelings } from './count-feelings';
import { shortDay } from './full-day';
import type { Block, Paper, PaperFile } from './paper';
import { paperHtml } from './paper-html';
import { type PaperNames, weeklyLines } from './tell-entry';
import { toldDays } from './told-days';

/** The headings and sentences of a summary. {braces} are filled in. */
export interface SummaryWords {
  title: string;
  span: string;
  says: string;
  feelings: string;
  counted: { one: string; other: string };
  word: string;
  times: string;
  weekly: string;
  day: string;
  marks: string;
  practices: string;
  entries: string;
}

interface Parts {
  span: { from: LocalDay; to: LocalDay };
  trust: boolean;
  names: PaperNames;
  words: SummaryWords;
  locale?: string | undefined;
}

/**
 * Chosen entries put in order for a conversation: words counted with how many check-ins and when, looks at the week as a
 * table, what was marked, practices, and everything else in full. No scores, nothing read into any of it. A part that
 * would be empty is left out.
 */
export function makeSummary(entries: readonly Entry[], parts: Parts): Paper {
  const { words, span, names, trust, locale } = parts;
  const of = <K extends Entry['kind']>(...kinds: K[]) =>
    entries.filter((entry) => (kinds as string[]).includes(entry.kind)) as Extract<Entry, { kind: K }>[];
  const part = (heading: string, some: readonly Entry[], blocks: () => Block[]): Block[] =>
    some.length ? [{ kind: 'heading', text: heading }, ...blocks()] : [];
  const told = (heading: string, some: readonly Entry[]) =>
    part(heading, some, () => toldDays(some, names, trust, locale));
  const checkIns = of('check-in');
  const weeklies = of('weekly').filter((weekly) => weeklyLines(weekly, names, trust).length > 0);
  return {
    title: words.title,
    lead: [sayDays(span.from, span.to, parts), words.says],
    blocks: [
      ...part(words.feelings, checkIns, () => feelingBlocks(checkIns, parts)),
      ...part(words.weekly, weeklies, () => [weekTable(weeklies, parts)]),
      ...told(words.marks, of('mark')),
      ...told(words.practices, of('practice')),
      ...told(words.entries, of('check-in', 'note', 'reflection')),
    ],
  };
}

/** The summary as one file, under a name that gives nothing away. */
export function summaryFile(paper: Paper, today: Temporal.PlainDate, lang: string): PaperFile {
  return { name: `notes-${today}.html`, type: 'text/html', text: paperHtml(paper, lang) };
}

function feelingBlocks(checkIns: readonly CheckIn[], { names, words, locale }: Parts): Block[] {
  const days = checkIns.map(dayOf).sort();
  const span = sayDays(days[0]!, days.at(-1)!, { words, locale });
  const rows = countFeelings(checkIns, names, locale).map(({ word, n }) => [word, String(n)]);
  return [
    { kind: 'line', text: fill(sayCount(checkIns.length, words.counted, locale), { span }) },
    { kind: 'table', head: [words.word, words.times], rows },
  ];
}

function weekTable(weeklies: readonly Weekly[], { names, words, trust, locale }: Parts): Block {
  const inOrder = weeklies.toSorted((a, b) => a.at - b.at);
  const told = inOrder.map((weekly) => weeklyLines(weekly, names, trust));
  const head = [...new Set(told.flatMap((lines) => lines.map(({ asked }) => asked)))];
  const rows = inOrder.map((weekly, at) => [
    shortDay(dayOf(weekly), locale),
    ...head.map((name) => told[at]!.find(({ asked }) => asked === name)?.said ?? ''),
  ]);
  return { kind: 'table', head: [words.day, ...head], rows };
}

function sayDays(from: LocalDay, to: LocalDay, { words, locale }: Pick<Parts, 'words' | 'locale'>): string {
  if (from === to) return shortDay(from, locale);
  return fill(words.span, { from: shortDay(from, locale), to: shortDay(to, locale) });
}
