import { sayMedian, sayMiddle, sayRatio, writeTable } from './write-table.mjs';

const pageOf = ({ page, who, years, locked }) => {
  if (years === null) return who;
  const age = years === 0 ? 'nothing kept' : years === 1 ? '1 year' : `${years} years`;
  return `${page.replace('.html', '')}, ${age}${locked ? ', lock on and open' : ''}`;
};

const loadHeads = [
  'page',
  'first content, ms',
  '× blank',
  'ready, ms',
  '× blank',
  '× empty',
  'script, ms',
  'files',
  'kB',
  'kB gzip',
  'heap, MB',
  'nodes',
];
const loadRow = (row) => [
  pageOf(row),
  sayMiddle(row.first),
  sayRatio(row.firstToBlank),
  sayMiddle(row.ready),
  sayRatio(row.readyToBlank),
  sayRatio(row.readyToEmpty),
  sayMedian(row.script),
  row.files,
  (row.bytes / 1000).toFixed(1),
  (row.gzip / 1000).toFixed(1),
  sayMedian(row.heap, (n) => (n / 1e6).toFixed(1)),
  sayMedian(row.nodes, (n) => n.toFixed(0)),
];

/** What each act is, in the words of the tables. */
export const actNames = {
  keep: 'keep: tap to “Kept”',
  pick: 'pick: another question, tap to words',
  plan: 'plan: other times, write to the next moment shown',
  edit: 'edit: tap on *Save* to the closed editor',
  searchFirst: 'search: the first letter, reading everything',
  searchLetters: 'search: each further letter',
  charts: 'chart: five charts over everything',
  wake: 'wake of the background with nothing to do',
};

/** Acts as rows, ages as columns. */
export function actTable(rows) {
  const years = [...new Set(rows.map((row) => row.years))];
  const heads = ['ms', ...years.map((n) => (n === 0 ? 'nothing kept' : `${n} y`)), 'last × first'];
  const acts = [...new Set(rows.map(({ act }) => act))];
  const body = acts.map((act) => {
    const its = rows.filter((row) => row.act === act);
    return [actNames[act] ?? act, ...its.map(({ ms }) => sayMiddle(ms)), sayRatio(its.at(-1).toEmpty)];
  });
  return writeTable(heads, body);
}

/** All results of a run as Markdown. */
export function tellResults({ at, machine, rounds, browsers, rules }) {
  const parts = [
    `Measured ${at.slice(0, 10)}: ${machine.processor}, ${machine.memoryGB} GB, ${machine.system}, load ${machine.loadAtStart} at the start; ${rounds} rounds, medians with quartiles.`,
  ];
  for (const { version, loads, acts, missed = [] } of browsers) {
    parts.push(`### ${version}`);
    if (loads.length) parts.push(writeTable(loadHeads, loads.map(loadRow)));
    if (acts.length) parts.push(actTable(acts));
    if (missed.length)
      parts.push('Left out, because it did not come to its end:', missed.map((one) => `- ${one}`).join('\n'));
  }
  if (rules.length) parts.push(`### The rules alone, Node ${machine.node}`, actTable(rules));
  return parts.join('\n\n');
}
