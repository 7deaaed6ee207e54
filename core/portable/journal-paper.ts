import { monthOf } from '@/core/model/day';
import type { Entry } from '@/core/model/entry';
import type { Block, Paper } from './paper';
import { htmlBlock, htmlEnd, htmlTop } from './paper-html';
import { markdownBlock, markdownTop } from './paper-markdown';
import type { Slice } from './slice';
import type { PaperNames } from './tell-entry';
import { toldDays } from './told-days';

interface Parts {
  names: PaperNames;
  head: Pick<Paper, 'title' | 'lead'>;
  /** Whether what was said of the other person each week goes in (guidance, section 8, rule 9). */
  trust: boolean;
  /** What comes after the days. */
  after?: readonly Block[];
  locale?: string | undefined;
}

/** The whole journal as Markdown to read, a month at a time, oldest first. */
export function* journalMarkdown(entries: readonly Entry[], parts: Parts): Generator<Slice> {
  yield { text: `${markdownTop(parts.head)}\n`, part: 0 };
  for (const { blocks, part } of monthBlocks(entries, parts)) {
    yield { text: blocks.map((block) => `\n${markdownBlock(block)}\n`).join(''), part };
  }
}

/** The same as one page for a browser. */
export function* journalHtml(entries: readonly Entry[], lang: string, parts: Parts): Generator<Slice> {
  yield { text: htmlTop(parts.head, lang), part: 0 };
  for (const { blocks, part } of monthBlocks(entries, parts)) {
    yield { text: blocks.map((block) => `${htmlBlock(block)}\n`).join(''), part };
  }
  yield { text: htmlEnd, part: 1 };
}

function* monthBlocks(entries: readonly Entry[], { names, trust, after = [], locale }: Parts) {
  const months = [...Map.groupBy(entries, monthOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [n, [, its]] of months.entries()) {
    const blocks: Block[] = toldDays(its, names, trust, locale);
    yield { blocks, part: (n + 1) / (months.length + 1) };
  }
  yield { blocks: [...after], part: 1 };
}
