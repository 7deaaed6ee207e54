import type { Block, Paper, Told } from './paper';

/** Plain text that reads well as it is and, as Markdown, shows every text as it was written. */
export function paperMarkdown(paper: Paper): string {
  return `${[markdownTop(paper), ...paper.blocks.map(markdownBlock)].join('\n\n')}\n`;
}

/** The page up to where its blocks begin. */
export function markdownTop({ title, lead }: Pick<Paper, 'title' | 'lead'>): string {
  return [`# ${inLine(title)}`, ...lead.map(inLine)].join('\n\n').toWellFormed();
}

/** One block as Markdown, without the empty line around it. */
export function markdownBlock(one: Block): string {
  return block(one).toWellFormed();
}

function block(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return `## ${inLine(one.text)}`;
    case 'day':
      return `### ${inLine(one.text)}`;
    case 'line':
      return inLine(one.text);
    case 'table':
      return [one.head, one.head.map(() => '---'), ...one.rows].map(row).join('\n');
    case 'told':
      return entry(one.told);
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => (cell === '---' ? cell : inLine(cell))).join(' | ')} |`;
}

function entry({ when, what, felt, lines }: Told): string {
  const first = [when, what, ...felt].filter(Boolean).map(inLine).join(' · ');
  const rest = lines.flatMap(({ asked, said }) => [...(asked ? [`*${inLine(asked)}*`] : []), quoted(said)]);
  return [first, ...rest].join('\n\n');
}

/** Each line a line of its own: two spaces at the end keep it so. */
function quoted(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `> ${inLine(line)}`.trimEnd())
    .join('  \n');
}

/** A sign that would mean something to Markdown gets a backslash; a picture from elsewhere would be a request. */
function inLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_~[\]<>&|]/g, '\\$&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
