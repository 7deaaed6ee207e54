import path from 'node:path';
import type { ComponentType } from 'preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Plugin, runnerImport } from 'vite';

/** The pages that begin as a picture of themselves, and the component that draws it. */
const shells: Record<string, string> = {
  popup: './components/PopupShell.tsx',
  journal: './components/JournalHead.tsx',
};

/** The markup of one shell, rendered while the extension is built. */
async function markup(file: string): Promise<string> {
  const { module } = await runnerImport<{ Shell: ComponentType }>(file, {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
  });
  return asPicture(renderToString(h(module.Shell, {})));
}

/** Markup without what makes it more than a picture: names, addresses, and what is said to whoever does not see it. */
export const asPicture = (html: string): string =>
  html.replace(
    / (?:id|name|value|for|href|title|role|type|target|rel|autocomplete|aria-[\w-]+|data-act)="[^"]*"/g,
    '',
  );

/**
 * Writes a picture of a page into its HTML, so that it is there with the first paint, before anything has been read. Its
 * words are there for their room and not seen: another language may be spoken (theme.css). It takes no tap and no letter,
 * and goes when the page itself is drawn.
 */
export const withShells: Plugin = {
  name: 'with-shells',
  transformIndexHtml: {
    order: 'pre',
    async handler(html, { filename }) {
      const shell = shells[path.basename(path.dirname(filename))];
      if (!shell) return html;
      const app = '<div id="app"></div>';
      if (!html.includes(app)) throw new Error(`${filename} has no place for its shell`);
      return html.replace(
        app,
        `<div class="shell" inert aria-hidden="true">${await markup(shell)}</div>${app}`,
      );
    },
  },
};
