import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Plain, root } from '../setup/node.mjs';
import { plotsOf } from './plots-of.mjs';
import { tellResults } from './tell-results.mjs';

const begin = '<!-- results: written by npm run bench -- --save -->';
const end = '<!-- end of results -->';

/** Writes the figures and plots to docs/bench/, and the tables between the marks of BENCHMARKS.md. */
export function saveResults(results) {
  const folder = path.join(root, 'docs', 'bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'results.json'), `${JSON.stringify(results, null, 1)}\n`);
  const pictures = [];
  for (const browser of results.browsers)
    for (const [name, svg] of Object.entries(plotsOf(browser))) {
      writeFileSync(path.join(folder, name), svg);
      pictures.push(`![${name.replace('.svg', '').replace('-', ' in ')}](docs/bench/${name})`);
    }
  const file = path.join(root, 'BENCHMARKS.md');
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Plain('BENCHMARKS.md has lost the marks between which tables stand.');
  const body = [begin, tellResults(results), ...pictures, ''].join('\n\n');
  writeFileSync(file, text.slice(0, from) + body + text.slice(to));
  console.log('Written: docs/bench/, BENCHMARKS.md.');
}
