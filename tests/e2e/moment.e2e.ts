import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dueNow } from '../../scripts/drive/due.mjs';
import { type Extension, kind, launch } from './extension';
import { violations } from './violations';

type Any = Record<string, any>;

const soon = { timeout: 15_000, interval: 100 };
let mendful: Extension;
beforeAll(async () => {
  mendful = await launch();
});
afterAll(() => mendful?.close());

const entries = async () =>
  Object.entries(await mendful.storage.get(null))
    .filter(([key]) => key.startsWith('entries:'))
    .flatMap(([, shard]) => (shard as { value: Any[] }).value);

beforeEach(async () => {
  await mendful.storage.clear();
  const facts = dueNow(Date.now(), await mendful.storage.get(null)) as Any;
  facts.rhythm.value.week = facts.rhythm.value.week.map((day: Any) => ({ ...day, perDay: 0 }));
  await mendful.storage.set(facts);
});

describe(`help in the moment, in ${kind}`, () => {
  test('is one tap away in the real popup, asks for no typing, and notes what it was at another tap', async () => {
    const popup = await mendful.openPopup('#moment');
    await popup.type('#good', 'Half a sen');
    await popup.click('#moment');
    await popup.waitFor('[data-step="feet"]');
    for (const step of ['breath', 'see', 'hear', 'touch', 'after']) {
      await popup.click('#moment-next');
      await popup.waitFor(`[data-step="${step}"]`);
    }
    await popup.click('.moment-what button');
    await expect
      .poll(entries, soon)
      .toMatchObject([
        { kind: 'practice', practice: 'trigger-log', answers: [{ field: 'what', value: 'a memory' }] },
      ]);
    await popup.click('#moment-done');
    await popup.waitFor('#good');
    expect(await popup.evaluate(() => document.querySelector<HTMLTextAreaElement>('#good')!.value)).toBe(
      'Half a sen',
    );
    await popup.close();
    const journal = await mendful.page('journal.html', '.entry[data-kind="practice"]');
    await expect
      .poll(() => journal.$eval('.entry', (entry) => entry.textContent), soon)
      .toContain('a memory');
    await journal.close();
  });

  test('has nothing that axe objects to, at its beginning and at its end, and can be left at once', async () => {
    const page = await mendful.page('popup.html', '#moment');
    await page.click('#moment');
    await page.waitForSelector('#moment-next');
    expect(await violations(page)).toEqual([]);
    for (let n = 0; n < 5; n++) await page.click('#moment-next');
    await page.waitForSelector('#moment-done');
    expect(await violations(page)).toEqual([]);
    await page.click('#moment-again');
    await page.click('#moment-leave');
    await page.waitForSelector('#app .tile');
    await page.close();
  });
});

describe(`what was kept for a hard hour, in ${kind}`, () => {
  test('comes back after a strong hard check-in, and goes away at a tap', async () => {
    const item = { madeAt: Date.now(), offsetMinutes: 0, state: 'open', outcomes: [] };
    await mendful.storage.set({
      'list:self-compassion': {
        v: 1,
        value: [{ ...item, id: 'line', answers: [{ field: 'line', value: 'You are allowed to rest.' }] }],
      },
      'list:setback-plan': {
        v: 1,
        value: [{ ...item, id: 'plan', answers: [{ field: 'helps', value: ['Cold water'] }] }],
      },
    } as Any);
    const page = await mendful.page('popup.html', '#app .tile');
    await page.click('label:has([name="tile"][value="hurt"])');
    await page.waitForSelector('#strength');
    await page.focus('#strength');
    for (let n = 0; n < 2; n++) await page.keyboard.press('ArrowRight');
    await page.click('#keep');
    await page.waitForSelector('.come-back');
    const says = await page.$eval('.come-back', (card) => card.textContent);
    expect(says).toContain('You are allowed to rest.');
    expect(says).toContain('Cold water');
    expect(await page.$eval('#open-plan', (link) => link.getAttribute('href'))).toMatch(
      /journal\.html#p\d+$/,
    );
    expect(await violations(page)).toEqual([]);
    await page.click('#put-away');
    await expect.poll(() => page.$('.come-back'), soon).toBeNull();
    await page.close();
  });

  test('stays away after a calm one', async () => {
    const page = await mendful.page('popup.html', '#app .tile');
    await page.click('label:has([name="tile"][value="calm"])');
    await page.click('#keep');
    await expect.poll(() => page.$eval('#status', (says) => says.textContent), soon).toContain('Kept');
    expect(await page.$('.come-back')).toBeNull();
    await page.close();
  });
});

test('nothing failed unseen', async () => {
  expect(await mendful.errors()).toEqual([]);
});
