import { until } from '../drive/common.mjs';
import { addTimer, charts, edit, keep, pick, plan, searchFirst, searchLetters } from './page-acts.mjs';
import { isTidy } from './prepare.mjs';
import { ratioOf, summarise } from './summarise.mjs';

const warmUp = 1;

/** Every act: what it is called, the page it is done on, what to wait for there, and what is done before it is timed. */
const table = [
  { act: 'keep', run: keep, file: 'popup.html', ready: '#ask' },
  { act: 'pick', run: pick, file: 'popup.html', ready: '#another' },
  { act: 'plan', run: plan, file: 'options.html', ready: '#next-planned' },
  { act: 'edit', run: edit, file: 'journal.html', ready: '[data-entry][data-kind="note"]', after: isTidy },
  { act: 'searchFirst', run: searchFirst, file: 'journal.html', ready: '[data-entry]' },
  {
    act: 'searchLetters',
    run: searchLetters,
    file: 'journal.html',
    ready: '[data-entry]',
    before: searchFirst,
  },
  { act: 'charts', run: charts, file: 'journal.html', ready: '[data-entry]', open: openCharts },
];

/** To the charts, over all years. */
async function openCharts(page) {
  const tap = (selector) => page.$eval(selector, (element) => element.click());
  await tap('#to-patterns');
  await page.waitForSelector('#charts');
  if (!(await page.$eval('#charts', ({ open }) => open))) await tap('#charts summary');
  await page.waitForSelector('#chart-panel');
  if (await page.$('.charts-open [value="all"]')) await tap('.charts-open [value="all"]');
}

/**
 * Does every act in every age of Mendful in turn, so many rounds; one row for each. An act that does not come to its end
 * once is told in `missed` and costs the others nothing.
 */
export async function measureActs(stage, variants, rounds, say) {
  const ages = variants.filter(({ years, locked }) => years !== null && !locked);
  const page = await stage.browser.newPage();
  const rows = table.flatMap((one) => ages.map((variant) => ({ ...one, variant, took: [] })));
  const missed = [];
  for (let round = 0; round < rounds + warmUp; round++) {
    say(`${stage.kind}: acts, round ${round + 1} of ${rounds + warmUp}`);
    for (const row of rows) {
      const took = await doOnce(stage, page, row, round).catch((error) => {
        const age = `${row.variant.years} years`;
        missed.push(`${stage.kind}, ${row.act} after ${age}, round ${round}: ${error.message}`);
        return Number.NaN;
      });
      if (round >= warmUp) row.took.push(took);
    }
  }
  await page.close();
  const summed = rows.map(({ act, variant, took }) => ({ act, years: variant.years, ms: summarise(took) }));
  return { rows: withRatios(summed), missed };
}

async function doOnce(stage, page, { run, act, file, ready, open, before, after, variant }, round) {
  await page.bringToFront();
  await stage.go(page, stage.origin(variant) + file);
  const isReady = () => page.$(ready).catch(() => null);
  await until(`${ready} for ${act} after ${variant.years} years`, isReady, 20_000);
  await page.evaluate(addTimer);
  await open?.(page);
  if (before) await page.evaluate(before, round);
  const took = await page.evaluate(run, round);
  await after?.(page);
  return took;
}

export function withRatios(rows) {
  return rows.map((row) => {
    const young = rows.find((one) => one.act === row.act && one.years === 0);
    return { ...row, toEmpty: row.years ? ratioOf(row.ms, young?.ms) : null };
  });
}
