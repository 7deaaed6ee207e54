import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journalOf } from '../../scripts/bench/settled.mjs';
import { buildCounting, type Counted, countedIn, countedInBackground, since } from './counting';
import { type Extension, kind, launch } from './extension';
import { fillIn, patiently, tap, tidied } from './lock';
import { tasksOf } from './task-trace';

// What Mendful may cost, counted rather than timed, so that a busy machine changes nothing. A budget is what it costs
// today; whoever makes it cost more says why in the same commit.

let mendful: Extension;
let drop: () => void;
beforeAll(async () => {
  const counting = buildCounting();
  drop = counting.drop;
  mendful = await launch({ dist: counting.dist });
  await mendful.storage.set(journalOf(10));
}, 120_000);
afterAll(async () => {
  await mendful?.close();
  drop?.();
});

/** How often storage may be asked, by what is done. Where nothing is named, nothing may be asked. */
const budgets = {
  // The first time with a journal that was never counted, its moments are, a year at a time.
  firstPopup: { get: 19, set: 2, getKeys: 1 },
  popup: { get: 4 },
  letter: { set: 1 },
  keep: { get: 1, set: 1 },
  journal: { get: 12, set: 1, getKeys: 2 },
  firstSearch: { get: 2 },
  // One read is the act's own; the others are those of everybody who watches storage, for traces are noted with it.
  edit: { get: 11, set: 1 },
  remove: { get: 11, set: 1 },
  options: { get: 5 },
  wake: { get: 6 },
} satisfies Record<string, Counted>;

/** How many elements a page may have after ten years, beside the days that are drawn, and what to wait for. */
const elements = [
  ['popup.html', '#ask', 190],
  ['options.html', '#next-planned', 1000],
  ['journal.html', '.entry', 500],
] as const;
/** How many an entry may have, with its share of its day, and how many months may be drawn: on the first days of one, two. */
const perEntry = 12;
const monthsDrawn = 2;

/** No way of asking storage more often than its budget says. */
function expectWithin(counted: Counted, budget: Counted) {
  const over = Object.entries(counted).filter(([way, n]) => n > (budget[way] ?? 0));
  expect(over, `counted ${JSON.stringify(counted)}, of ${JSON.stringify(budget)}`).toEqual([]);
}

/** Resolves when the page has asked storage for nothing for a while. */
async function rests(page: Page): Promise<Counted> {
  let last = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await countedIn(page));
        const same = now === last;
        last = now;
        return same;
      },
      { ...patiently, interval: 400 },
    )
    .toBe(true);
  return countedIn(page);
}

async function costOf(page: Page, act: () => Promise<unknown>): Promise<Counted> {
  const before = await rests(page);
  await act();
  return since(before, await rests(page));
}

const countOf = (page: Page, selector: string) => page.$$eval(selector, (all) => all.length);
const saysKept = (page: Page) =>
  expect.poll(() => page.$eval('#status', (status) => status.textContent), patiently).toContain('Kept');

describe(`with ten years kept, storage is asked no more often than it has to be, in ${kind}`, () => {
  test('by the popup: when it opens, for a letter, for a keeping', async () => {
    const page = await mendful.page('popup.html', '#ask');
    expectWithin(await rests(page), budgets.firstPopup);
    expectWithin(await costOf(page, () => fillIn(page, '#good', 'T')), budgets.letter);
    const keep = async () => {
      await tap(page, '#keep');
      await saysKept(page);
    };
    expectWithin(await costOf(page, keep), budgets.keep);
    await page.close();
    const again = await mendful.page('popup.html', '#ask');
    expectWithin(await rests(again), budgets.popup);
    await again.close();
  });

  test('by the journal: when it opens, for a search and each letter of it', async () => {
    const page = await mendful.page('journal.html', '[data-entry][data-kind="note"]');
    expectWithin(await rests(page), budgets.journal);
    const search = async () => {
      await page.focus('#search-box');
      await fillIn(page, '#search-box', 'rain');
      const found = () => page.$eval('.found', (found) => found.textContent);
      await expect.poll(found, patiently).toMatch(/\d/);
    };
    expectWithin(await costOf(page, search), budgets.firstSearch);
    expectWithin(await costOf(page, () => fillIn(page, '#search-box', 'rain on')), {});
    expectWithin(await costOf(page, () => fillIn(page, '#search-box', '')), {});
    await page.close();
  });

  test('by the options page, and by the background for a wake with nothing to do', async () => {
    const page = await mendful.page('options.html', '#next-planned');
    expectWithin(await rests(page), budgets.options);
    await mendful.stopBackground();
    await page.evaluate(() => (globalThis as any).browser.alarms.create('wake', { when: Date.now() + 200 }));
    await expect.poll(() => mendful.backgroundRuns(), { timeout: 10_000 }).toBe(true);
    await new Promise((done) => setTimeout(done, 800));
    expectWithin(await countedInBackground(page), budgets.wake);
    await page.close();
  });
});

describe(`what is drawn with ten years kept, in ${kind}`, () => {
  test.each(elements)('%s has no more elements than its budget', async (file, ready, budget) => {
    const page = await mendful.page(file, ready);
    await rests(page);
    expect((await countOf(page, '*')) - (await countOf(page, '.days *'))).toBeLessThanOrEqual(budget);
    await page.close();
  });

  test('the journal draws the newest month, and no more elements for an entry than its budget', async () => {
    const page = await mendful.page('journal.html', '.entry');
    await rests(page);
    expect(await countOf(page, '#months > section:has(.entry)')).toBeLessThanOrEqual(monthsDrawn);
    expect((await countOf(page, '.days *')) / (await countOf(page, '.entry'))).toBeLessThanOrEqual(perEntry);
    await page.close();
  });

  test('a further letter in the popup changes one thing in the document at most', async () => {
    const page = await mendful.page('popup.html', '#ask');
    await fillIn(page, '#good', 'T');
    await rests(page);
    const changes = await page.evaluate(async () => {
      let changed = 0;
      const all = { childList: true, subtree: true, attributes: true, characterData: true };
      new MutationObserver((records) => {
        changed += records.length;
      }).observe(document, all);
      const field = document.querySelector<HTMLTextAreaElement>('#good')!;
      field.value = 'Te';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 300));
      return changed;
    });
    expect(changes).toBeLessThanOrEqual(1);
    await page.close();
  });
});

/** Time of the processor, so that what else the machine does counts for nothing. */
function describeTasks() {
  describe('no task keeps a page from answering for more than 50 ms', () => {
    test.each([
      ['the popup opens and is typed into', 'popup.html', '#ask', '#good'],
      ['the ten-year journal opens', 'journal.html', '.entry', null],
    ])('while %s', async (_, file, ready, field) => {
      const tasks = await tasksOf(mendful, async () => {
        const page = await mendful.page(file, ready);
        await rests(page);
        if (field) await fillIn(page, field, 'Tea');
        await rests(page);
        await page.close();
      });
      expect(tasks.length).toBeGreaterThan(10);
      expect(tasks.filter((ms) => ms > 50)).toEqual([]);
    });
  });
}
// Firefox tells of no tasks, neither to a page nor to whoever drives it.
if (kind === 'chromium') describeTasks();

// Last, because what is deleted is erased from the browser's files afterwards, and that keeps storage busy for a while.
describe(`what changes in the ten-year journal, in ${kind}`, () => {
  test('asks storage no more often than it has to: for an edit, for a deletion', async () => {
    const page = await mendful.page('journal.html', '[data-entry][data-kind="note"]');
    await page.focus('#search-box');
    await rests(page);
    const first = () => page.$eval('[data-kind="note"]', (row) => (row as HTMLElement).dataset.entry!);
    const id = await first();
    const edit = async () => {
      await tap(page, `[data-entry="${id}"] [data-act="edit"]`);
      await fillIn(page, `#edit-${id}`, 'Changed.');
      await tap(page, `[data-entry="${id}"] [data-act="save"]`);
      await expect.poll(() => page.$(`#edit-${id}`), patiently).toBeNull();
    };
    expectWithin(await costOf(page, edit), budgets.edit);
    const remove = async () => {
      await tap(page, `[data-entry="${id}"] [data-act="remove"]`);
      await expect.poll(() => page.$(`[data-entry="${id}"]`), patiently).toBeNull();
    };
    expectWithin(await costOf(page, remove), budgets.remove);
    await tidied(mendful);
    await page.close();
  }, 120_000);
});
