import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

type Asset = { type: string; source?: string | Uint8Array; fileName: string };

const link = /[ \t]*<link rel="stylesheet"[^>]*?href="\/([^"]+)"[^>]*>\n?/g;

/**
 * A page's HTML with one style sheet in place of several, and that sheet: a page is not painted before it has read them
 * all. `data-holds` names what is in it, for parts that would ask for one of those again (slim.ts).
 */
export function joinSheets(html: string, page: string, read: (file: string) => string) {
  const files = [...html.matchAll(link)].map(([, file]) => file!);
  if (files.length < 2) return null;
  const css = files.map(read).join('\n');
  const name = `assets/${page}-all-${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  const one = `    <link rel="stylesheet" href="/${name}" data-holds="${files.join(' ')}">\n  </head>`;
  return { html: html.replace(link, '').replace(/[ \t]*<\/head>/, one), name, css };
}

export const oneSheet: Plugin = {
  name: 'one-sheet',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const assets = Object.values(bundle) as Asset[];
      const textOf = (file: string) => String(assets.find(({ fileName }) => fileName === file)!.source);
      for (const asset of assets) {
        if (!asset.fileName.endsWith('.html')) continue;
        const page = asset.fileName.match(/(\w+)(?:\/index)?\.html$/)![1]!;
        const joined = joinSheets(String(asset.source), page, textOf);
        if (!joined) continue;
        asset.source = joined.html;
        this.emitFile({ type: 'asset', fileName: joined.name, source: joined.css });
      }
    },
  },
};
