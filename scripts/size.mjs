// What a page costs before it shows anything: the gzipped bytes of everything it loads at its start.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { main, Plain, root } from './setup/node.mjs';

const budgets = {
  'popup.html': 24 * 1024,
  'background.js': 15_800,
  'options.html': 60_000,
  'journal.html': 56_000,
};

/** What an HTML file names: scripts, modules to preload and style sheets. */
function namedInPage(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith('<script') || /rel="?(?:stylesheet|modulepreload)/.test(tag))
    .map((tag) => tag.match(/\b(?:src|href)="?([^"\s>]+)/)?.[1])
    .filter(Boolean);
}

/** What a module imports statically. `import(…)` comes later and is not meant; text that looks like it is no file. */
function importedBy(script) {
  const pattern =
    /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{}\s,]*?\bfrom\s*)?["'](\.{1,2}\/[^"']+|\/[^"']+)["']/g;
  return [...script.matchAll(pattern)].map(([, file]) => file);
}

/** Every file that is loaded before the given one can run, itself included unless it is a page. */
export function filesOf(dist, start) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    const text = readFileSync(file, 'utf8');
    const next = file.endsWith('.html') ? namedInPage(text) : file.endsWith('.js') ? importedBy(text) : [];
    for (const name of next)
      visit(name.startsWith('/') ? path.join(dist, name) : path.join(path.dirname(file), name));
  };
  visit(path.join(dist, start));
  return [...found].filter((file) => !file.endsWith('.html'));
}

function measure(dist) {
  return Object.entries(budgets).map(([start, budget]) => {
    const files = filesOf(dist, start);
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    return { start, files: files.length, bytes, budget, fits: files.length > 0 && bytes <= budget };
  });
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main(async () => {
    const builds = ['chrome-mv3', 'firefox-mv3'].map((name) => path.join(root, '.output', name));
    const missing = builds.find((dist) => !existsSync(dist));
    if (missing) throw new Plain(`${path.relative(root, missing)} is not built: run npm run build.`);
    let fits = true;
    for (const dist of builds) {
      console.log(path.relative(root, dist));
      for (const row of measure(dist)) {
        const columns = [row.start.padEnd(14), `${row.files} files`.padStart(9), kB(row.bytes).padStart(9)];
        console.log(`  ${columns.join('')}  of ${kB(row.budget)}${row.fits ? '' : '  TOO MUCH'}`);
        fits &&= row.fits;
      }
    }
    if (!fits) throw new Plain('Something is larger than its budget (or empty).');
  });
}
