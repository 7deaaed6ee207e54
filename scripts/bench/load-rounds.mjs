import { bytesOf } from './bytes-of.mjs';
import { ratioOf, summarise } from './summarise.mjs';

const warmUp = 2;
const figures = ['first', 'ready', 'script', 'heap', 'nodes'];

/**
 * Opens every page of every variant in turn, so many rounds, so that noise hits all alike. One row for each page, with
 * how many times the blank page it took.
 */
export async function measureLoads(stage, variants, rounds, say) {
  const rows = variants.flatMap((variant) => variant.pages.map((page) => ({ variant, page, took: [] })));
  const tabs = new Map();
  for (const { name } of variants) tabs.set(name, await stage.browser.newPage());
  for (let round = 0; round < rounds + warmUp; round++) {
    say(`${stage.kind}: opening pages, round ${round + 1} of ${rounds + warmUp}`);
    for (const row of rows) {
      const { variant, page } = row;
      const url = stage.origin(variant) + page.file;
      const took = await stage.measureLoad(tabs.get(variant.name), url, page.ready);
      if (round >= warmUp) row.took.push(took);
    }
  }
  for (const tab of tabs.values()) await tab.close();
  return withRatios(rows.map(summed));
}

function summed({ variant, page, took }) {
  const { who, years, locked, folder } = variant;
  const its = Object.fromEntries(figures.map((one) => [one, summarise(took.map((all) => all[one]))]));
  return { page: page.file, who, years, locked, ...its, ...bytesOf(folder, page.file) };
}

function withRatios(rows) {
  const floor = rows.find(({ page }) => page === 'blank.html');
  return rows.map((row) => {
    const young = rows.find(
      (one) => one.page === row.page && one.who === row.who && one.locked === row.locked && one.years === 0,
    );
    return {
      ...row,
      firstToBlank: ratioOf(row.first, floor.first),
      readyToBlank: ratioOf(row.ready, floor.ready),
      readyToEmpty: row.years ? ratioOf(row.ready, young?.ready) : null,
    };
  });
}
