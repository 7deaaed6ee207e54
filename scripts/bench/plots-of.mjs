import { drawPlot } from './draw-plot.mjs';

const ofYears = (rows, what) => rows.map((row) => ({ years: row.years, ...row[what] }));

/** The plots of one browser by file name: pages until they can be used, and acts, both against years. */
export function plotsOf({ kind, loads, acts }) {
  const name = kind === 'firefox' ? 'Firefox' : 'Chromium';
  const plots = {};
  const aged = loads.filter(({ years }) => years !== null);
  const pages = Object.entries(
    Object.groupBy(aged, ({ page, locked }) => `${page.replace('.html', '')}${locked ? ', lock on' : ''}`),
  ).map(([page, rows]) => ({ name: page, points: ofYears(rows, 'ready') }));
  if (pages.length) plots[`pages-${kind}.svg`] = drawPlot(`${name}: ms until a page can be used`, pages);
  const done = Object.entries(Object.groupBy(acts, ({ act }) => act))
    .map(([act, rows]) => ({ name: shortNames[act] ?? act, points: ofYears(rows, 'ms') }))
    .filter(({ points }) => points.every(({ median }) => median !== undefined));
  if (done.length)
    plots[`acts-${kind}.svg`] = drawPlot(
      `${name}: ms for an act (each line ten times the one below)`,
      done,
      true,
    );
  return plots;
}

const shortNames = {
  searchFirst: 'search, first letter',
  searchLetters: 'search, a letter',
  charts: 'five charts',
};
