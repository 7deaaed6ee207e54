import path from 'node:path';
import { parseArgs } from 'node:util';
import { Plain } from '../setup/node.mjs';

const help = `npm run bench -- [options]
  --rounds N          how often each page is opened, 15 unless told otherwise
  --browser NAME      chromium or firefox, both unless told otherwise
  --only PART         popup, options, journal, acts, wake or rules; may be given again
  --years LIST        0,1,5,10 unless told otherwise
  --beside PATH[:PAGE]  another unpacked extension, opened in the same rounds; may be given again
  --save              writes docs/bench/ and the tables of BENCHMARKS.md`;

export const parts = ['popup', 'options', 'journal', 'acts', 'wake', 'rules'];

/** What was asked for on the command line; says how when it makes no sense. */
export function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '15' },
      browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
      only: { type: 'string', multiple: true, default: parts },
      years: { type: 'string', default: '0,1,5,10' },
      beside: { type: 'string', multiple: true, default: [] },
      save: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  const years = values.years.split(',').map(Number);
  const known =
    values.only.every((part) => parts.includes(part)) &&
    values.browser.every((name) => ['chromium', 'firefox'].includes(name));
  if (values.help || !known || !(rounds > 0) || !years.every((n) => n >= 0)) throw new Plain(help);
  return { ...values, rounds, years, beside: values.beside.map(readBeside) };
}

/** `folder` or `folder:page.html`. */
function readBeside(text) {
  const [, folder, page = null] = text.match(/^(.+?)(?::([^:/\\]+\.html))?$/);
  return { folder: path.resolve(folder), page, name: path.basename(path.resolve(folder)) };
}
