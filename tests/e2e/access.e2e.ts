import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { prompts } from '../../content/prompts';
import { dueNow } from '../../scripts/drive/due.mjs';
import { type Extension, kind, launch } from './extension';
import { violations } from './violations';

type Any = Record<string, any>;

let mendful: Extension;
beforeAll(async () => {
  mendful = await launch();
  const at = Date.now();
  const base = { offsetMinutes: 0, at };
  const entries = [
    {
      ...base,
      id: 'a',
      kind: 'check-in',
      tiles: ['hurt', 'not-sure'],
      words: ['lonely'],
      ownWord: 'foggy',
      strength: 4,
      note: 'A long day.',
    },
    { ...base, id: 'b', kind: 'note', text: 'The neighbour’s dog.' },
    {
      ...base,
      id: 'c',
      kind: 'reflection',
      promptId: 'pace-x',
      asked: 'What could wait?',
      text: 'The call.',
    },
  ];
  const month = new Date(at).toISOString().slice(0, 7);
  await mendful.storage.set({ ...dueNow(at, {}), [`entries:${month}`]: { v: 1, value: entries } } as Any);
});
afterAll(() => mendful?.close());
beforeEach(() => mendful.storage.remove('draft'));

const open: Record<string, (page: Page) => Promise<void>> = {
  'popup.html': async (page) => {
    await page.waitForSelector('#ask');
    await page.click('label:has([value="afraid"])');
    await page.click('label:has([name="word"][value="unsafe"])');
    await page.click('label:has([value="not-sure"])');
    await page.waitForSelector('#add-note');
    await page.click('#add-note');
  },
  'options.html': async (page) => {
    await page.waitForSelector('#next-planned');
  },
  'help.html': async (page) => {
    await page.waitForSelector('.help-page a');
  },
  'journal.html': async (page) => {
    await page.waitForSelector('.entry');
    await page.$eval('[data-entry="a"] [data-act="edit"]', (button) => (button as HTMLElement).click());
    await page.waitForSelector('.editor');
  },
};

describe.each(Object.keys(open))(`%s, in ${kind}`, (file) => {
  test.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (scheme) => {
    const page = await mendful.page(file);
    await mendful.setScheme(page, scheme);
    await open[file]!(page);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

test.each(['#why', '#not-now', '#hush'])(
  `the card turned over by %s has nothing that axe objects to, in ${kind}`,
  async (button) => {
    const page = await mendful.page('popup.html', '#ask');
    await page.click(button);
    await page.waitForSelector('#reasons, #let-go, #unhush');
    expect(await violations(page)).toEqual([]);
    if (button === '#hush') {
      await page.click('#unhush');
      await page.waitForSelector('#ask');
    }
    await page.close();
  },
);

/** The longest question of each size it is set in (components/PromptCard.tsx), and the one that asks for no reply. */
const longest = [66, 90, 999].map(
  (most) =>
    prompts.filter(({ ask }) => ask.length <= most).toSorted((a, b) => b.ask.length - a.ask.length)[0]!,
);

test.each(longest)('the popup fits 372 by 600 at rest with “$ask”', async ({ id, ask }) => {
  const raised = { id, kind: 'prompt', promptId: id, plannedAt: null, plannedOn: null, snoozes: 0 };
  const at = Date.now();
  await mendful.storage.set({
    asked: { v: 1, value: [{ ...raised, raisedAt: at, expiresAt: at + 3_600_000 }] },
  });
  const page = await mendful.page('popup.html', '#ask');
  expect(await page.$eval('#ask', (shown) => shown.textContent)).toBe(ask);
  await page.setViewport({ width: 372, height: 600 });
  const { scrollHeight, scrollWidth } = await page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return { scrollHeight, scrollWidth };
  });
  expect(scrollHeight).toBeLessThanOrEqual(600);
  expect(scrollWidth).toBeLessThanOrEqual(372);
  await page.close();
});

test.each([600, 510, 400])('the popup keeps Keep in sight where there are only %d px', async (height) => {
  const page = await mendful.page('popup.html', '#ask');
  await page.setViewport({ width: 372, height });
  await page.click('label:has([value="afraid"])');
  await page.waitForSelector('#add-note');
  await page.click('#add-note');
  const { top, bottom } = await page.evaluate(() => {
    const { top, bottom } = document.querySelector('#keep')!.getBoundingClientRect();
    return { top, bottom };
  });
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThanOrEqual(height);
  await page.close();
});
