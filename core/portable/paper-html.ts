import type { Block, Paper, Told } from './paper';

/** Bare and calm, in the reader's own colours, and black on white when it is printed. */
const style = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem; font: 1rem/1.55 system-ui, sans-serif;
  background: light-dark(#fffdf9, #16151b); color: light-dark(#2a2730, #efe9df); overflow-wrap: anywhere; }
h1, h2, h3, .asked { font-family: ui-serif, Georgia, serif; font-weight: 400; }
h2 { margin-block: 2rem 0.5rem; border-block-end: 1px solid light-dark(#e6ddcf, #33313c); }
h3 { margin-block: 1.25rem 0.25rem; }
p { margin-block: 0.25rem; }
article { margin-block: 0.75rem; }
article p:first-child, .asked { color: light-dark(#6b6470, #a9a2ad); }
.said { white-space: pre-wrap; }
table { border-collapse: collapse; }
th, td { padding: 0.25rem 0.75rem; text-align: start; border-block-end: 1px solid light-dark(#e6ddcf, #33313c); }
@media print { :root { color-scheme: light; } body { background: none; padding: 0; } article, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; } }
`;

/**
 * One page that needs nothing else and may do nothing: no script, no request. Every text is text: markup in it is
 * shown, direction marks end with it, and halves of characters become the sign for something unreadable.
 */
export function paperHtml(paper: Paper, lang: string): string {
  return `${htmlTop(paper, lang)}${paper.blocks.map(htmlBlock).join('\n')}
${htmlEnd}`;
}

/** The page up to where its blocks begin. */
export function htmlTop({ title, lead }: Pick<Paper, 'title' | 'lead'>, lang: string): string {
  return `<!doctype html>
<html lang="${asText(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${asText(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${asText(title)}</h1>
${lead.map((text) => `${tag('p', text)}\n`).join('')}`;
}

export const htmlEnd = '</body>\n</html>\n';

/** One block as markup. */
export function htmlBlock(one: Block): string {
  switch (one.kind) {
    case 'heading':
      return tag('h2', one.text);
    case 'day':
      return tag('h3', one.text);
    case 'line':
      return tag('p', one.text);
    case 'table':
      return table(one.head, one.rows);
    case 'told':
      return article(one.told);
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const top = head.map((text) => tag('th', text, ' scope="col"')).join('');
  const body = rows.map((row) => `<tr>${row.map((text) => tag('td', text)).join('')}</tr>`).join('\n');
  return `<table>\n<thead><tr>${top}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function article({ when, what, felt, lines }: Told): string {
  const first = [when, what, ...felt].filter(Boolean).map((text) => tag('bdi', text));
  const rest = lines.flatMap(({ asked, said }) => [
    asked ? tag('p', asked, ' class="asked"') : '',
    tag('p', said, ' class="said"'),
  ]);
  return `<article>\n<p>${first.join(' · ')}</p>\n${rest.filter(Boolean).join('\n')}\n</article>`;
}

/** `dir="auto"` lets each text run its own way and keeps what it does to directions inside itself. */
function tag(name: string, text: string, attributes = ''): string {
  return `<${name} dir="auto"${attributes}>${asText(text)}</${name}>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\0': '\ufffd',
};

function asText(text: string): string {
  return text.toWellFormed().replace(/[&<>"'\0]/g, (sign) => entities[sign]!);
}
