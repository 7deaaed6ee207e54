import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { madeJournal } from '../../scripts/bench/made-journal.mjs';
import { type Extension, kind, launch } from './extension';
import { violations } from './violations';

type Any = Record<string, any>;

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
    .flatMap(([, shard]) => (Array.isArray((shard as Any)?.value) ? (shard as Any).value : []) as Any[]);
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
    // Again and again: the browser brings a field that was typed in back into sight, a moment later.
    const monthsFarAway = async () => {
      await page.evaluate(() => scrollTo(0, 20_000));
      return (await shownMonths(page)).length;
    };
    await expect.poll(monthsFarAway, soon).toBeGreaterThan(1);
    await page.evaluate(() => scrollTo(0, 0));
    expect(await page.$eval('.editor textarea', (field) => (field as HTMLTextAreaElement).value)).toContain(
      'Half a sen',
    );
    await page.close();
  });
});

describe(`looking for something in three years, in ${kind}`, () => {
  beforeEach(async () => {
    await mendful.storage.clear();
    await mendful.storage.set({
      ...(threeYears as Any),
      'entries:2019-03': {
        v: 1,
        value: [
          {
            id: 'old',
            kind: 'note',
            at: Date.parse('2019-03-05T08:00Z'),
            offsetMinutes: 0,
            text: 'Café au lait, chez Zoë.',
          },
        ],
      },
    });
  });

  const look = async (page: Page, query: string) => {
    await page.click('#search-box', { count: 3 });
    await page.keyboard.press('Backspace');
    await page.type('#search-box', query);
  };
  const total = (page: Page) => page.$eval('.found', (says) => says.textContent);

  test('finds words without their accents in the oldest month, marks them, and says how many', async () => {
    const page = await mendful.page('journal.html', '#search-box');
    await look(page, 'zoe cafe');
    await page.waitForSelector('[data-entry="old"]');
    expect(await page.$$eval('[data-entry="old"] mark', (all) => all.map((one) => one.textContent))).toEqual([
      'Café',
      'Zoë',
    ]);
    expect(await total(page)).toContain('1');
    expect(await page.$$eval('.entry', (all) => all.length)).toBe(1);
    await look(page, 'nobody wrote this');
    await expect.poll(() => total(page), soon).toMatch(/nothing|0|no/i);
    await page.keyboard.press('Escape');
    await page.waitForSelector('#months .entry');
    await page.close();
  });

  test('follows what is changed and taken away meanwhile', async () => {
    const page = await mendful.page('journal.html', '#search-box');
    await look(page, 'zoe');
    await page.waitForSelector('[data-entry="old"]');
    await page.$eval('[data-entry="old"] [data-act="edit"]', (button) => (button as HTMLElement).click());
    await page.waitForSelector('#edit-old');
    await page.type('#edit-old', ' Avec Léa.');
    await page.click('[data-act="save"]');
    await look(page, 'lea zoe');
    await page.waitForSelector('[data-entry="old"]');
    await page.$eval('[data-entry="old"] [data-act="remove"]', (button) => (button as HTMLElement).click());
    await page.waitForSelector('#undo');
    expect(await page.$('[data-entry="old"]')).toBeNull();
    await page.click('#undo');
    await page.waitForSelector('[data-entry="old"]');
    await page.close();
  });

  test('filters by kind, and the filter has nothing that axe objects to', async () => {
    const page = await mendful.page('journal.html', '#search-box');
    await page.focus('#search-box');
    await page.waitForSelector('.filters summary', { visible: true });
    await page.click('.filters summary');
    await page.waitForSelector('.filter-fields input[type="checkbox"]');
    expect(await violations(page)).toEqual([]);
    await page.$eval('.filter-fields input[value="mark"]', (tick) => (tick as HTMLElement).click());
    await page.waitForSelector('#found .entry');
    const kinds = await page.$$eval('#found .entry', (all) =>
      all.map((one) => (one as HTMLElement).dataset.kind),
    );
    expect(new Set(kinds)).toEqual(new Set(['mark']));
    await page.close();
  });
});

describe(`patterns, in ${kind}`, () => {
  beforeEach(async () => {
    await mendful.storage.clear();
    await mendful.storage.set(threeYears as Any);
  });

  async function patterns() {
    const page = await mendful.page('journal.html', '.entry');
    await page.click('#to-patterns');
    await page.waitForSelector('#charts');
    if (!(await page.$eval('#charts', (its) => (its as HTMLDetailsElement).open)))
      await page.click('#charts summary');
    await page.waitForSelector('#chart-panel');
    return page;
  }

  test.each(['words', 'year', 'dots', 'measures', 'together', 'helped'])(
    'the chart “%s” has its table, and nothing that axe objects to in light and dark',
    async (id) => {
      const page = await patterns();
      await page.click(`#chart-tab-${id}`);
      await page.waitForSelector(`#chart-tab-${id}[aria-selected="true"]`);
      for (const scheme of ['light', 'dark'] as const) {
        await mendful.setScheme(page, scheme);
        expect(await violations(page)).toEqual([]);
      }
      // What was made up at random holds nothing that often came together, and nobody noted what helped.
      const twin = (await page.$('#chart-panel details summary')) !== null;
      expect(twin).toBe(!['together', 'helped'].includes(id));
      await page.close();
    },
  );

  test('a day of the year leads to that day', async () => {
    const page = await patterns();
    await page.click('#chart-tab-year');
    await page.waitForSelector('.year button.day');
    const day = await page.$eval(
      '.year button.day:has(.place-mark)',
      (one) => (one as HTMLElement).dataset.day!,
    );
    await page.click(`.year [data-day="${day}"]`);
    await page.waitForSelector(`#day-${day}`);
    await expect
      .poll(
        () => page.$eval(`#day-${day}`, (its) => Math.abs(its.getBoundingClientRect().top) < innerHeight),
        soon,
      )
      .toBe(true);
    await page.close();
  });

  test('one that is put away stays away, until it is wanted again', async () => {
    let page = await patterns();
    await page.click('.chart-hide');
    await expect.poll(() => page.$('#chart-tab-words'), soon).toBeNull();
    await expect
      .poll(async () => ((await mendful.storage.get('look')).look as Any)?.value.hiddenCharts, soon)
      .toEqual(['words']);
    await page.close();
    page = await patterns();
    expect(await page.$('#chart-tab-words')).toBeNull();
    await page.close();
  });

  test('they wait to be opened after a hard check-in', async () => {
    const at = Date.now();
    const month = new Date(at).toISOString().slice(0, 7);
    const shard = (threeYears as Any)[`entries:${month}`]?.value ?? [];
    const hard = {
      id: 'hard',
      kind: 'check-in',
      at,
      offsetMinutes: 0,
      tiles: ['hurt'],
      words: ['sad'],
      ownWord: null,
      strength: 5,
      note: '',
    };
    await mendful.storage.set({ [`entries:${month}`]: { v: 1, value: [...shard, hard] } });
    const page = await mendful.page('journal.html', '.entry');
    await page.click('#to-patterns');
    await page.waitForSelector('#charts');
    expect(await page.$eval('#charts', (its) => (its as HTMLDetailsElement).open)).toBe(false);
    await page.close();
  });

  test('what is to be taken along is chosen, read, and saved as one page under a neutral name', async () => {
    const page = await mendful.page('journal.html', '.entry');
    await page.click('#to-summary');
    await page.waitForSelector('.summary');
    expect(await violations(page)).toEqual([]);
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

  test('takes a whole day away, and brings it back as it was', async () => {
    const at = Date.parse('2026-10-05T08:00Z');
    const note = (n: number) => ({
      id: `n${n}`,
      kind: 'note',
      at: at + n,
      offsetMinutes: 0,
      text: `Note ${n}.`,
    });
    await mendful.storage.set({
      'entries:2026-10': { v: 1, value: [note(1), note(2), { ...note(3), at: at + 86_400_000 }] },
    });
    const page = await mendful.page('journal.html', '#day-2026-10-05');
    await page.$eval('#day-2026-10-05 [data-act="remove-day"]', (button) => (button as HTMLElement).click());
    await page.waitForSelector('#undo');
    expect((await kept()).map(({ id }) => id)).toEqual(['n3']);
    await page.click('#undo');
    await expect.poll(async () => (await kept()).map(({ id }) => id), soon).toEqual(['n1', 'n2', 'n3']);
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

  test('sets aside what cannot be read, tells of it, exports it, and shows the rest', async () => {
    const at = Date.now();
    const note = { kind: 'note', at, offsetMinutes: 0 };
    const month = new Date(at).toISOString().slice(0, 7);
    const entries = [
      { ...note, id: 'good', text: 'Readable.' },
      { ...note, id: 'stranger', text: 'With an unknown field.', mood: 3 },
      { ...note, id: 'huge', text: 'x'.repeat(1_000_000) },
    ];
    await mendful.storage.set({
      [`entries:${month}`]: { v: 1, value: entries },
      'entries:2025-01': { v: 99, value: [{ from: 'the future' }] },
      'entries:2024-01': 'no envelope at all',
      'entries:2023-01': { v: 1, value: { not: 'a list' } },
      'entries:2022-01': {
        v: 1,
        value: [{ ...note, id: 'old', at: Date.parse('2022-01-05T08:00Z'), text: 'Old and readable.' }],
      },
    } as Any);
    const before = await mendful.storage.get(null);
    const page = await mendful.page('journal.html', '[data-entry="good"]');
    await page.waitForSelector('#aside');
    await page.focus('#search-box');
    await page.type('#search-box', 'readable');
    await page.waitForSelector('[data-entry="old"]');
    expect(await page.$eval('#aside', (aside) => aside.textContent)).toContain('5 entries');
    await page.keyboard.press('Escape');
    await page.waitForSelector('#months [data-entry="good"]');
    // Writing into the month moves what could not be read out of the way, whole.
    await page.$eval('[data-entry="good"] [data-act="edit"]', (button) => (button as HTMLElement).click());
    await page.waitForSelector('#edit-good');
    await page.type('#edit-good', ' Still.');
    await page.click('[data-act="save"]');
    await expect.poll(async () => JSON.stringify(await kept()), soon).toContain('Readable. Still.');
    const aside = ['stranger', 'huge', 'the future', 'no envelope at all', 'a list', 'x'.repeat(1_000_000)];
    // What was there before the change is erased from the browser's files: for a moment nothing stands here.
    const missing = async () => {
      const after = JSON.stringify(await mendful.storage.get(null));
      return aside.filter((one) => !after.includes(one));
    };
    await expect.poll(missing, soon).toEqual([]);
    const future = async () => (await mendful.storage.get('entries:2025-01'))['entries:2025-01'];
    await expect.poll(future, soon).toEqual(before['entries:2025-01']);
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
      expect(await page.evaluate(() => location.href)).toMatch(/journal\.html$/);
      await leave(page);
      await expect.poll(() => page.evaluate(() => location.href).catch(() => ''), soon).toBe('about:blank');
      await page.close();
    }
  });
});

test('nothing failed unseen', async () => {
  expect(await mendful.errors()).toEqual([]);
});
