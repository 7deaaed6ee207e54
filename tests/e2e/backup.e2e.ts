import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as chromium from '../../scripts/drive/chromium.mjs';
import * as firefox from '../../scripts/drive/firefox.mjs';
import { openWithAge } from '../store/real-age';
import { bringIn, choose, itemsOf, newDownloads, openBackups, quietFacts, save, text } from './backups';
import { type Extension, kind, launch } from './extension';
import { fillIn, patiently, tap } from './lock';

type Any = Record<string, any>;

const passphrase = 'lamp gravel otter nine';
const downloads = newDownloads();
let mendful: Extension;
let options: Page;
beforeAll(async () => {
  mendful = await launch({ downloads });
});
afterAll(() => mendful?.close());

const at = Date.UTC(2026, 9, 20, 9);
const base = { at, offsetMinutes: 120 };
const journal = {
  'entries:2026-10': {
    v: 1,
    value: [
      { ...base, id: 'a', kind: 'note', text: 'Süß, 🍞 and “quotes” <b>bold</b>.' },
      {
        ...base,
        at: at + 1000,
        id: 'b',
        kind: 'check-in',
        tiles: ['hurt', 'calm'],
        words: ['sad'],
        ownWord: null,
        strength: 3,
        note: '=1+1\nשלום',
      },
      {
        ...base,
        at: at + 2000,
        id: 'c',
        kind: 'weekly',
        safety: 4,
        selfTrust: 5,
        trust: 2,
        noContact: false,
        own: null,
      },
    ],
  },
  'entries:2025-02': {
    v: 1,
    value: [
      {
        ...base,
        at: Date.UTC(2025, 1, 3, 9),
        id: 'd',
        kind: 'reflection',
        promptId: '',
        asked: '',
        text: 'Long ago.',
      },
    ],
  },
  'list:boundaries': {
    v: 1,
    value: [
      {
        id: 'i1',
        madeAt: at,
        offsetMinutes: 120,
        answers: [{ field: 'need', value: 'Quiet after ten.' }],
        state: 'open',
        outcomes: [{ at: at + 5000, outcome: '', note: 'It held.', scale: null }],
      },
    ],
  },
  'own-prompts': {
    v: 1,
    value: { use: 'mixed', prompts: [{ id: 'own-1', text: 'What would a friend ask?' }] },
  },
  look: { v: 1, value: { theme: 'dark', textSize: 'large' } },
  pulse: { v: 1, value: { checkInAt: at + 1000, kept: 12 } },
  'quarantine:entries:2024-01:5': { odd: [1] },
};
const emptied = () => mendful.storage.clear().then(() => mendful.storage.set(quietFacts()));
const stored = async (key: string) => ((await mendful.storage.get(key)) as Any)[key]?.value;
/** What is kept, without what belongs to this device. */
const kept = async () =>
  Object.fromEntries(
    Object.entries(await mendful.storage.get(null)).filter(([key]) => !/^(snapshot|ground|backup)/.test(key)),
  );

beforeEach(async () => {
  await options?.close();
  await emptied();
  await mendful.storage.set(journal);
  options = await openBackups(mendful);
});

describe(`saving, in ${kind}`, () => {
  test('everything, open: after a word on who could find it, under a name that says nothing', async () => {
    const { name, bytes } = await save(options, downloads, 'plain');
    expect(name).toMatch(/^notes-\d{4}-\d\d-\d\d( ?\(\d+\))?\.json$/);
    const { items, ...head } = JSON.parse(bytes.toString());
    expect(head).toMatchObject({ format: 'mendful-backup', version: 1 });
    expect(items).toMatchObject(journal);
    expect(await text(options, '#backup-age')).toContain('today');
    expect((await stored('backup')).madeAt).toBe(head.madeAt);
  });

  test('everything, sealed: the ordinary age program opens it, and it is the open one', async () => {
    const plain = await save(options, downloads, 'plain');
    const sealed = await save(options, downloads, 'sealed', passphrase);
    expect(sealed.bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
    const opened = await openWithAge(sealed.bytes, passphrase);
    expect(itemsOf(opened)).toBe(itemsOf(plain.bytes));
  }, 90_000);

  test('what is made to be read holds the days and the lists, as text and nothing else', async () => {
    const html = (await save(options, downloads, 'html')).bytes.toString();
    const markdown = (await save(options, downloads, 'markdown')).bytes.toString();
    for (const file of [html, markdown]) {
      expect(file).toMatch(/Süß, 🍞 and “quotes”/);
      expect(file).toContain('Quiet after ten.');
      expect(file).toContain('It held.');
      expect(file.indexOf('Long ago.')).toBeLessThan(file.indexOf('Süß'));
      expect(file).not.toContain('<b>');
      // What was said of the other person stays out.
      expect(file).not.toContain('2 of 10');
    }
    const csv = (await save(options, downloads, 'csv')).bytes.toString();
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toContain(`"'=1+1\nשלום"`);
    expect(await stored('backup')).toBeUndefined();
  });
});

describe(`bringing in, in ${kind}`, () => {
  test('shows first what is new, the same, different and unreadable; changes nothing until it is told to', async () => {
    const { bytes } = await save(options, downloads, 'plain');
    const file = JSON.parse(bytes.toString());
    file.items['entries:2026-10'].value[0].text = 'As it is in the file.';
    file.items['entries:2026-10'].value.push(
      { ...base, id: 'new', kind: 'note', text: 'Quite new.' },
      { ...base, id: 'odd', kind: 'unheard-of' },
    );
    const before = await mendful.storage.get(null);
    await choose(options, JSON.stringify(file));
    await options.waitForSelector('#bring-in', patiently);
    const entries = await text(options, '[data-group="entries"]');
    for (const part of [
      '1 is new',
      '3 are here already',
      '1 is here and differs',
      'As it is in the file.',
      'Süß',
    ])
      expect(entries).toContain(part);
    expect(await text(options, '#unread')).toMatch(/entries:2026-10, number 5/);
    await tap(options, '#leave-file');
    await expect.poll(() => options.$('#bring-in')).toBeNull();
    expect(await mendful.storage.get(null)).toEqual(before);
  });

  test('nothing here is lost by it, an open journal shows it, twice is once, and it can be taken back as a whole', async () => {
    const { bytes } = await save(options, downloads, 'plain');
    await emptied();
    const mine = { v: 1, value: [{ ...base, id: 'mine', kind: 'note', text: 'Only here.' }] };
    await mendful.storage.set({
      'entries:2026-10': mine,
      pulse: { v: 1, value: { checkInAt: null, kept: 1 } },
    });
    const before = await kept();
    const page = await mendful.page('journal.html', '[data-entry="mine"]');
    await options.bringToFront();
    expect(await bringIn(options, bytes)).toMatch(/^6 came in/);
    await page.bringToFront();
    await page.waitForSelector('[data-entry="a"]', patiently);
    expect(await page.$('[data-entry="mine"]')).not.toBeNull();
    // The bowl has gained what came in: it knew of one, and of twelve there.
    expect((await stored('pulse')).kept).toBe(12);
    const once = await mendful.storage.get(null);
    await options.bringToFront();
    expect(await bringIn(options, bytes)).toMatch(/already/);
    expect(await mendful.storage.get(null)).toEqual(once);
    await tap(options, '#take-back');
    await expect.poll(() => text(options, '#back-says'), patiently).not.toBe('');
    await expect.poll(kept, patiently).toEqual(before);
    await page.bringToFront();
    await expect.poll(() => page.$('[data-entry="a"]'), patiently).toBeNull();
    await page.close();
  });

  test('a sealed file asks for its passphrase and says when it does not fit', async () => {
    const { bytes } = await save(options, downloads, 'sealed', passphrase);
    await emptied();
    await choose(options, bytes, 'notes.age');
    await fillIn(options, '#file-secret', 'lamp gravel otter ten');
    await tap(options, '#file-secret-go');
    await options.waitForSelector('.fault', patiently);
    await fillIn(options, '#file-secret', passphrase);
    await tap(options, '#file-secret-go');
    await options.waitForSelector('#bring-in', patiently);
    await tap(options, '#bring-in');
    await expect.poll(() => text(options, '#restore-says'), patiently).toMatch(/came in/);
    expect(await stored('entries:2026-10')).toEqual(journal['entries:2026-10'].value);
  }, 90_000);

  const samples: [string, string, number][] = [
    ['daylio.csv', 'check-in', 0],
    ['daylio-older.csv', 'check-in', 0],
    ['presently.csv', 'note', 0],
    ['daily-you.json', 'check-in', 0],
    ['pixy.json', 'check-in', 0],
    ['pixy-older.json', 'check-in', 0],
    ['mood-buddy.csv', 'check-in', 0],
  ];
  test.each(samples)('%s comes in as %s and what could not be mapped as text', async (name, sort) => {
    await emptied();
    const bytes = readFileSync(`tests/core/portable/samples/${name}`);
    expect(await bringIn(options, bytes, name)).toMatch(/\d+ came in/);
    const all = await mendful.storage.get(null);
    const entries = Object.keys(all)
      .filter((key) => key.startsWith('entries:'))
      .flatMap((key) => (all[key] as Any).value);
    expect(entries.map(({ kind }) => kind)).toContain(sort);
    expect(await bringIn(options, bytes, name)).toMatch(/already/);
    expect(await mendful.storage.get(null)).toEqual(all);
  });

  test('what cannot be read is said, and nothing changes', async () => {
    const before = await mendful.storage.get(null);
    for (const [bytes, says] of [
      ['PK\x03\x04', /packed/],
      ['{"format":"mendful-backup","version":1,"items":{', /damaged/],
      ['{"format":"mendful-backup","version":9,"items":{}}', /later version/],
      ['Dear Ana,\nhow are you?', /none of the files/],
    ] as const) {
      await choose(options, bytes);
      await expect.poll(() => text(options, '#restore-says'), patiently).toMatch(says);
      expect(await text(options, '#restore-says')).toContain('Nothing here has changed.');
    }
    expect(await mendful.storage.get(null)).toEqual(before);
  });
});

describe('from one browser to the other', () => {
  test(`a backup from ${kind} is the same to the byte once the other has taken it in`, async () => {
    const { bytes } = await save(options, downloads, 'plain');
    const folder = newDownloads();
    const other = await (kind === 'firefox' ? chromium : firefox).open({ downloads: folder });
    try {
      await other.storage.set({
        ...quietFacts(),
        look: { v: 1, value: { theme: 'light', textSize: 'small' } },
      });
      const page = await openBackups(other);
      expect(await bringIn(page, bytes)).toMatch(/came in/);
      expect(itemsOf((await save(page, folder, 'plain')).bytes)).toBe(itemsOf(bytes));
      expect(await other.errors()).toEqual([]);
    } finally {
      await other.close();
    }
  }, 120_000);
});

describe(`twenty thousand entries, in ${kind}`, () => {
  test('are saved and brought in a piece at a time, and the page says how far it is', async () => {
    const items: Any = {};
    for (let n = 0; n < 20_000; n++) {
      const when = new Date(Date.UTC(2016, 0, 1) + n * 15_000_000);
      const entry = {
        id: `n${n}`,
        kind: 'note',
        at: when.getTime(),
        offsetMinutes: 0,
        text: `${n} ${'tea '.repeat(60)}`,
      };
      const month = `entries:${when.toISOString().slice(0, 7)}`;
      items[month] ??= { v: 1, value: [] };
      items[month].value.push(entry);
    }
    await emptied();
    await options.evaluate(() => {
      const seen: Record<string, number[]> = {};
      Object.assign(globalThis, { seen });
      // How often the page draws in between hangs on its clock: this one runs with the work, on a fast machine as on a slow.
      let looked = 0;
      performance.now = () => looked++;
      new MutationObserver(() => {
        const bar = document.querySelector('progress[value]');
        const of = bar?.parentElement?.textContent;
        if (!of) return;
        seen[of] ??= [];
        seen[of].push(Number(bar.getAttribute('value')));
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
    await bringIn(options, JSON.stringify({ format: 'mendful-backup', version: 1, items }));
    const { bytes } = await save(options, downloads, 'plain');
    expect(JSON.parse(bytes.toString()).items).toMatchObject(items);
    const seen = await options.evaluate(
      () => (globalThis as unknown as { seen: Record<string, number[]> }).seen,
    );
    for (const label of ['Reading it', 'Bringing it in', 'Putting it together']) {
      const parts = [...new Set(seen[label])];
      expect(parts.length, label).toBeGreaterThan(2);
      expect(parts, label).toEqual(parts.toSorted((a, b) => a - b));
    }
  }, 120_000);
});

describe(`the offer of a copy, in ${kind}`, () => {
  test('stands at the head of the journal, once, and is off in one tap for good', async () => {
    const open = () => mendful.page('journal.html', '[data-entry="a"]');
    await mendful.storage.set({ pulse: { v: 1, value: { checkInAt: at, kept: 40 } } });
    let page = await open();
    await page.waitForSelector('.nudge', patiently);
    await page.close();
    page = await open();
    await page.waitForSelector('#bowl svg', patiently);
    expect(await page.$('.nudge')).toBeNull();
    await page.close();
    await mendful.storage.set({ backup: { v: 1, value: { madeAt: 1, nudgedAt: 1, off: false } } });
    page = await open();
    await page.waitForSelector('.nudge', patiently);
    await tap(page, '.nudge [data-act="off"]');
    await expect.poll(async () => (await stored('backup')).off, patiently).toBe(true);
    expect(await page.$('.nudge')).toBeNull();
    await page.close();
    expect(await mendful.errors()).toEqual([]);
  });
});
