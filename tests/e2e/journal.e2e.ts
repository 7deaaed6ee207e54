import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { madeJournal } from '../../scripts/bench/made-journal.mjs';
import { type Extension, kind, launch } from './extension';

type Any = Record<string, any>;

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const soon = { timeout: 15_000, interval: 100 };
const now = Date.now();
const threeYears = madeJournal({ years: 3, entries: 900, now });
const total = 900;

let mendful: Extension;
beforeAll(async () => {
  mendful = await launch();
});
afterAll(() => mendful?.close());

const kept = async () =>
  Object.entries(await mendful.storage.get(null))
    .filter(([key]) => key.startsWith('entries:'))
    .flatMap(([, shard]) => (shard as { value: Any[] }).value);
const violations = async (page: Page) => {
  await page.evaluate(axe);
  return page.evaluate(async () =>
    (await (globalThis as Any).axe.run()).violations.map(
      ({ id, nodes }: Any) => `${id}: ${nodes[0].target} ${nodes[0].failureSummary}`,
    ),
  );
};
const shownMonths = (page: Page) =>
  page.$$eval('#months > section', (all) =>
    all.filter((one) => one.querySelector('.entry')).map((one) => one.id),
  );

describe(`three years of entries, in ${kind}`, () => {
  beforeEach(async () => {
    await mendful.storage.clear();
    await mendful.storage.set(threeYears as Any);
  });

  test('the newest month is there at once, and no other is drawn until somebody comes near it', async () => {
    const page = await mendful.page('journal.html', '.entry');
    const months = await page.$$eval('#months > section', (all) => all.map(({ id }) => id));
    expect(months.length).toBeGreaterThan(35);
    expect(months).toEqual([...months].sort().reverse());
    expect((await shownMonths(page)).length).toBeLessThan(6);
    await page.close();
  });

  test('any month is one choice away, and the way back is as whole as before', async () => {
    const page = await mendful.page('journal.html', '.entry');
    const oldest = await page.$eval('#months > section:last-child', ({ id }) => id);
    await page.select('#month-jump', oldest.replace('month-', ''));
    await page.waitForSelector(`#${oldest} .entry`);
    await expect.poll(() => shownMonths(page).then((all) => all.includes(oldest)), soon).toBe(true);
    const inSight = () =>
      page.$eval(
        `#${oldest}`,
        (its) => its.getBoundingClientRect().top < innerHeight && its.matches(':has(.entry)'),
      );
    await expect.poll(inSight, soon).toBe(true);
    await page.focus('body');
    await page.keyboard.press('Home');
    await page.waitForSelector('#months > section:first-child .entry');
    await page.close();
  });

  test('every entry is met exactly once on the way down', async () => {
    const page = await mendful.page('journal.html', '.entry');
    const met = await page.evaluate(async () => {
      const seen = new Set<string>();
      const look = () => {
        for (const entry of document.querySelectorAll<HTMLElement>('.entry')) seen.add(entry.dataset.entry!);
      };
      for (let still = 0, last = -1; still < 20; ) {
        look();
        scrollBy(0, innerHeight * 0.8);
        await new Promise((done) => setTimeout(done, 40));
        still = scrollY === last ? still + 1 : 0;
        last = scrollY;
      }
      look();
      return seen.size;
    });
    expect(met).toBe(total);
    await page.close();
  }, 90_000);

  test('what is being changed stays open while the page is scrolled far away', async () => {
    const page = await mendful.page('journal.html', '.entry[data-kind="note"]');
    const edit = '.entry[data-kind="note"] [data-act="edit"]';
    await page.$eval(edit, (button) => (button as HTMLElement).click());
    await page.waitForSelector('.editor textarea');
    await page.type('.editor textarea', ' Half a sen');
    await page.evaluate(() => scrollTo(0, 20_000));
    await expect.poll(() => shownMonths(page).then((all) => all.length), soon).toBeGreaterThan(1);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await page.$eval('.editor textarea', (field) => (field as HTMLTextAreaElement).value)).toContain(
      'Half a sen',
    );
    await page.close();
  });
});

describe(`the journal page, in ${kind}`, () => {
  beforeEach(() => mendful.storage.clear());

  test('keeps something for an earlier day, and says why when it cannot', async () => {
    const page = await mendful.page('journal.html', '.empty');
    await page.click('#add-earlier');
    await page.$eval('[name="added-kind"][value="note"]', (radio) => (radio as HTMLElement).click());
    await page.waitForSelector('#edit-new');
    const say = (id: string, value: string) =>
      page.$eval(
        `#add-${id}`,
        (field, value) => {
          (field as HTMLInputElement).value = value as string;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        },
        value,
      );
    await page.click('#add-keep');
    await page.waitForSelector('#add-fault');
    await page.type('#edit-new', 'The bus driver waited.');
    await say('day', '2024-02-29');
    await say('time', '');
    await page.click('#add-keep');
    await expect.poll(() => page.$eval('#add-fault', (fault) => fault.textContent), soon).toContain('time');
    await say('time', '17:45');
    expect(await violations(page)).toEqual([]);
    await page.click('#add-keep');
    await page.waitForSelector('#day-2024-02-29 .entry');
    expect(await kept()).toMatchObject([{ kind: 'note', text: 'The bus driver waited.' }]);
    expect(await page.$('#add')).toBeNull();
    await page.close();
  });

  test('asks about the week at most weekly, and keeps what was said', async () => {
    const checkIn = { kind: 'check-in', tiles: ['calm'], words: [], ownWord: null, strength: null, note: '' };
    const month = new Date(now).toISOString().slice(0, 7);
    await mendful.storage.set({
      [`entries:${month}`]: { v: 1, value: [{ ...checkIn, id: 'a', at: now, offsetMinutes: 0 }] },
    });
    const page = await mendful.page('journal.html', '#week-look');
    await page.click('#week-look summary');
    await page.focus('#week-safety');
    await page.keyboard.press('ArrowRight');
    await page.click('#week-look [type="submit"]');
    await expect.poll(kept, soon).toHaveLength(2);
    expect((await kept()).find((entry) => entry.kind === 'weekly')).toMatchObject({
      safety: 6,
      selfTrust: null,
      trust: null,
      noContact: false,
    });
    await page.waitForSelector('.entry[data-kind="weekly"]');
    expect(await page.$('#week-look')).toBeNull();
    await page.close();
  });

  test('is gone at a tap, and at two Escapes, with a title and an address that say nothing', async () => {
    for (const leave of [
      (page: Page) => page.click('#hide'),
      async (page: Page) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
      },
    ]) {
      const page = await mendful.page('journal.html', '#hide');
      expect(await page.title()).toBe('Mendful');
      expect(page.url()).toMatch(/journal\.html$/);
      await leave(page);
      await expect.poll(() => page.evaluate(() => location.href).catch(() => ''), soon).toBe('about:blank');
      await page.close();
    }
  });
});

test('nothing failed unseen', async () => {
  expect(await mendful.errors()).toEqual([]);
});
