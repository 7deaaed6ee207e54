import path from 'node:path';
import type { ComponentType } from 'preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Plugin, runnerImport } from 'vite';

/** The pages that begin as a picture of themselves, and the component that draws it. */
const shells: Record<string, string> = {
  journal: './components/JournalHead.tsx',
};

/** The markup of one shell, rendered while the extension is built. */
async function markup(file: string): Promise<string> {
  const { module } = await runnerImport<{ Shell: ComponentType }>(file, {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
  });
  return renderToString(h(module.Shell, {}));
}

/**
 * Writes into a page's HTML what it looks like before anything has been read, so that it is there with the first paint.
 * Preact takes the same elements over; nothing is drawn twice.
 */
export const withShells: Plugin = {
  name: 'with-shells',
  transformIndexHtml: {
    order: 'pre',
    async handler(html, { filename }) {
      const shell = shells[path.basename(path.dirname(filename))];
      if (!shell) return html;
      const empty = '<div id="app"></div>';
      if (!html.includes(empty)) throw new Error(`${filename} has no place for its shell`);
      return html.replace(empty, `<div id="app">${await markup(shell)}</div>`);
    },
  },
};
