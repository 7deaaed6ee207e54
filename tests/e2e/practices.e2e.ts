import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { practices } from '@/content/exercises';
import type { Field } from '@/core/model/field';
import type { Practice } from '@/core/model/practice';
import { addressOf } from '@/core/practice/address';
import { type Extension, kind, launch } from './extension';
import { violations } from './violations';

type Any = Record<string, any>;

const soon = { timeout: 15_000, interval: 100 };
let mendful: Extension;
beforeAll(async () => {
  mendful = await launch();
});
afterAll(() => mendful?.close());

/** Somebody for whom the practice is open. */
const reader = (practice: Practice) => ({
  v: 1,
  value: {
    role: practice.role === 'both' ? 'hurt' : practice.role,
    relationship: 'partner',
    stage: practice.stages[0],
    path: practice.paths?.[0] ?? 'undecided',
    safe: 'yes',
    forgiveness: true,
    otherCompassion: true,
    gentleOnly: false,
    stageAskedAt: null,
    hiddenThemes: [],
    hiddenFeelings: [],
    ownWords: [],
  },
});

/** Long, with pictures, both directions of writing, and markup that has to stay text. */
const strange = `${'word '.repeat(1990)}🕊️👩🏽‍🚀 שלום \u202Eright to left\u202C <b onclick="alert(1)">bold</b> &amp; end`;
const plain = 'In my own words.';

/** Types as a clipboard does: at once, and into the field that has the focus. */
const paste = (page: Page, text: string) =>
  page.evaluate((text) => {
    const field = document.activeElement as HTMLTextAreaElement;
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!.set!;
    setter.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);

const title = (page: Page) => page.$eval('.practice h3', (heading) => heading.textContent);
const progress = (page: Page) => page.$eval('[data-progress]', (says) => says.textContent!);

/** The first field of the step that takes words, if it has one. */
const wordsField = '.practice textarea, .practice input[type="text"]';

/** Goes through a practice by keyboard alone; every step is looked at by axe. Returns what was written where. */
async function goThrough(page: Page, text: string): Promise<void> {
  for (let step = 0; step < 12; step++) {
    expect(await violations(page)).toEqual([]);
    const required = await page.$$(wordsField);
    if (required.length) {
      await required[0]!.focus();
      const was = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
      if (!was) await paste(page, text);
    }
    const radio = await page.$('.practice input[type="radio"]:not(:checked)');
    if (radio && !(await page.$('.practice input[type="radio"]:checked'))) {
      await radio.focus();
      await page.keyboard.press(' ' as KeyInput);
    }
    const range = await page.$('.practice input[type="range"]');
    if (range) {
      await range.focus();
      await page.keyboard.press('ArrowRight');
    }
    const [n, all] = (await progress(page)).match(/\d+/g)!.map(Number);
    await page.focus('.practice [type="submit"]');
    await page.keyboard.press('Enter');
    if (n === all) return;
    await expect.poll(() => progress(page), soon).toContain(String(n! + 1));
  }
}

const fieldsOf = (practice: Practice) => practice.steps.flatMap((step): readonly Field[] => step.fields);
const stored = async () => {
  const all = await mendful.storage.get(null);
  return JSON.stringify(
    Object.entries(all)
      .filter(([key]) => key.startsWith('entries:') || key.startsWith('list:'))
      .map(([, value]) => value),
  );
};

// Firefox goes through three of them: one that stands in the journal, one on a list, one that is a plan.
const there = kind === 'firefox' ? ['clarity', 'boundaries', 'setback-plan'] : practices.map(({ id }) => id);

describe.each(practices.filter(({ id }) => there.includes(id)))(`$id, in ${kind}`, (practice) => {
  beforeEach(async () => {
    await mendful.storage.clear();
    await mendful.storage.set({ profile: reader(practice) } as Any);
  });

  test('is begun, left half-way, gone on with, kept, found again and changed, by keyboard', async () => {
    const address = `journal.html${addressOf(practice.id)}`;
    let page = await mendful.page(address, '.practice');
    expect(await page.evaluate(() => location.hash)).toBe('');
    const first = await title(page);
    const writes = fieldsOf(practice).some(
      ({ kind, unkept }) => /words|text|lines|link/.test(kind) && !unkept,
    );
    const [, all] = (await progress(page)).match(/\d+/g)!.map(Number);
    if (all! > 1) {
      const field = await page.$(wordsField);
      if (field) {
        await field.focus();
        await paste(page, plain);
      }
      const choice = await page.$('.practice input[type="radio"]');
      if (choice && !(await page.$('.practice input[type="radio"]:checked'))) {
        await choice.focus();
        await page.keyboard.press(' ' as KeyInput);
      }
      await page.focus('.practice [type="submit"]');
      await page.keyboard.press('Enter');
      await expect.poll(() => title(page), soon).not.toBe(first);
      const left = await title(page);
      const step = async () =>
        ((await mendful.storage.get('practice-drafts'))['practice-drafts'] as Any)?.value[0]?.step;
      await expect.poll(step, soon).not.toBe(practice.steps[0]!.id);
      await expect.poll(step, soon).toBeTruthy();
      await page.close();
      page = await mendful.page(address, '.practice');
      await expect.poll(() => title(page), soon).toBe(left);
      await page.focus('.practice [data-act="back"]');
      await page.keyboard.press('Enter');
      await expect.poll(() => title(page), soon).toBe(first);
      if (writes && (await page.$(wordsField))) {
        await page.focus(wordsField);
        expect(await page.$eval(wordsField, (its) => (its as HTMLInputElement).value)).toBe(plain);
        await paste(page, '');
      }
    }
    await goThrough(page, strange);
    await page.waitForSelector('.kept-card');
    expect(await violations(page)).toEqual([]);
    const kept = await stored();
    expect(kept).toContain(practice.saves === 'entry' ? `"practice":"${practice.id}"` : '"state":"open"');
    if (writes) expect(kept).toContain(JSON.stringify(strange).slice(1, -1));
    await expect
      .poll(
        async () => ((await mendful.storage.get('practice-drafts'))['practice-drafts'] as Any)?.value ?? [],
        soon,
      )
      .toEqual([]);
    await page.close();

    if (practice.saves === 'entry') {
      page = await mendful.page('journal.html', `.entry[data-kind="practice"]`);
      await expect
        .poll(() => page.$eval('.entry[data-kind="practice"]', (entry) => entry.textContent), soon)
        .toContain(practice.name);
      if (writes)
        expect(await page.$eval('.entry', (entry) => entry.textContent)).toContain('<b onclick="alert(1)">');
      await page.$eval('.entry [data-act="edit"]', (button) => (button as HTMLElement).click());
      await page.waitForSelector('.practice');
    } else {
      page = await mendful.page('journal.html#p', `[data-practice="${practice.id}"]`);
      await page.focus(`[data-practice="${practice.id}"] [data-act="list"]`);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.item-list');
      expect(await violations(page)).toEqual([]);
      await page.focus('.item summary');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.item details[open]');
      await page.focus('.item-list [data-act="edit"]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('form.practice');
    }
    if (writes) {
      // The step puts the focus on its own heading when it comes: whichever is later, the field has it in the end.
      await page.waitForFunction(
        (field) => {
          const first = document.querySelector<HTMLElement>(field);
          first?.focus();
          return !first || document.activeElement === first;
        },
        {},
        wordsField,
      );
      if (await page.$(`${wordsField.replaceAll(',', ':focus,')}:focus`))
        await paste(page, 'Other words now.');
    }
    await goThrough(page, 'Other words now.');
    await page.waitForSelector('.kept-card');
    if (writes && (await page.$('.kept-card'))) expect(await stored()).toContain('"editedAt"');
    await page.close();
  }, 120_000);
});

test('nothing failed unseen', async () => {
  expect(await mendful.errors()).toEqual([]);
});
