import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Extension, kind, launch } from './extension';
import { fillIn, patiently, tap, tidied } from './lock';
import { violations } from './violations';

type Any = Record<string, any>;

let mendful: Extension;
beforeEach(async () => {
  mendful = await launch();
});
afterEach(() => mendful?.close());

const stored = async (key: string) => ((await mendful.storage.get(key))[key] as Any | undefined)?.value;
/** The tabs that show the welcome. They are asked themselves: a tab of Firefox's may have moved without the driver's knowing. */
async function welcomes(): Promise<Page[]> {
  const pages = await mendful.browser.pages();
  const places = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => '')));
  return pages.filter((_, n) => places[n] === mendful.url('welcome.html'));
}
/** The page that the installation opened. */
async function opened(): Promise<Page> {
  await expect.poll(async () => (await welcomes()).length, patiently).toBe(1);
  const [page] = await welcomes();
  await page!.waitForSelector('#next, #notice-read');
  return page!;
}
const stepOf = (page: Page) => page.$eval('main', (main) => main.dataset.step);
async function goTo(page: Page, step: string) {
  for (let n = 0; n < 6 && (await stepOf(page)) !== step; n++) {
    const was = await stepOf(page);
    await tap(page, '#next');
    await expect.poll(() => stepOf(page), patiently).not.toBe(was);
  }
  expect(await stepOf(page)).toBe(step);
}
const pick = (page: Page, name: string, value: string) =>
  tap(page, `input[name="${name}"][value="${value}"]`);
const steps = ['hello', 'safe', 'you', 'when', 'look', 'now'];

describe(`the welcome, in ${kind}`, () => {
  test('is opened by the installation, once, and left in one tap: what nobody answered is as it was', async () => {
    const page = await opened();
    const { seed, setAt, ...rhythm } = await stored('rhythm');
    // The tab goes while it is asked to, and may never answer.
    void tap(page, '#leave').catch(() => undefined);
    await expect.poll(async () => (await welcomes()).length, patiently).toBe(0);
    await mendful.stopBackground();
    const other = await mendful.page('options.html', '#welcome-again');
    expect(await welcomes()).toEqual([]);
    expect(Object.keys(await mendful.storage.get(null)).filter((key) => key !== 'ground')).toEqual([
      'rhythm',
    ]);
    const now = await stored('rhythm');
    expect(now).toEqual({ ...rhythm, seed, setAt });
    expect(now.discreet).toBe(true);
    // Asked for, it comes again.
    await tap(other, '#welcome-again');
    await other.waitForSelector('.welcome-page');
    expect(await mendful.errors()).toEqual([]);
  });

  test('keeps each answer at once, and the popup does not ask for it again', async () => {
    const page = await opened();
    await goTo(page, 'safe');
    await tap(page, '#notice-read');
    await expect.poll(async () => (await stored('look'))?.noticeAt, patiently).toBeGreaterThan(0);
    await goTo(page, 'you');
    await pick(page, 'role', 'both');
    await expect.poll(async () => (await stored('profile'))?.role, patiently).toBe('both');
    await expect.poll(() => page.$eval('.ways .kept', (said) => said.textContent), patiently).toBe('Kept');
    await pick(page, 'relationship', 'friend');
    await expect.poll(async () => (await stored('profile')).relationship, patiently).toBe('friend');
    await pick(page, 'stage', 'S2');
    await expect.poll(async () => (await stored('profile')).stage, patiently).toBe('S2');
    await goTo(page, 'when');
    for (const [preset, perDay, perWeek] of [
      ['evening', 1, null],
      ['some', 1, 3],
      ['open', 0, null],
    ] as const) {
      await pick(page, 'preset', preset);
      const told = async () => {
        const rhythm = await stored('rhythm');
        return [rhythm.week[0].perDay, rhythm.perWeek];
      };
      await expect.poll(told, patiently).toEqual([perDay, perWeek]);
    }
    await expect.poll(() => mendful.alarms(), patiently).toEqual([]);
    await goTo(page, 'look');
    await pick(page, 'text', 'open');
    await expect.poll(async () => (await stored('rhythm')).discreet, patiently).toBe(false);
    await goTo(page, 'now');
    await tap(page, 'input[name="tile"][value="hurt"]');
    await tap(page, 'input[name="tile"][value="calm"]');
    await tap(page, '#keep');
    await page.waitForSelector('.first-seam svg', patiently);
    const all = await mendful.storage.get(null);
    const months = Object.keys(all).filter((key) => key.startsWith('entries:'));
    expect((all[months[0]!] as Any).value).toMatchObject([{ kind: 'check-in', tiles: ['hurt', 'calm'] }]);
    expect((await stored('pulse')).kept).toBe(1);
    const popup = await mendful.openPopup('.prompt');
    expect(
      await popup.evaluate(() => document.querySelector('#notice-read, [data-side]')?.id ?? null),
    ).toBeNull();
    await popup.close();
    expect(await mendful.errors()).toEqual([]);
  });

  test('sets up the lock on the way, and goes on behind it', async () => {
    const page = await opened();
    await goTo(page, 'look');
    await tap(page, '#begin-lock');
    await page.waitForSelector('#make-lock');
    await fillIn(page, '#new-passphrase', 'a quiet harbour with gulls');
    await fillIn(page, '#new-passphrase-again', 'a quiet harbour with gulls');
    await tap(page, '#make-lock');
    await page.waitForSelector('#recovery-code', patiently);
    expect(await stored('vault')).toBeUndefined();
    await tap(page, '#put-lock');
    await expect.poll(async () => (await stored('vault'))?.recipient, patiently).toMatch(/^age1/);
    await tidied(mendful);
    await goTo(page, 'now');
    await tap(page, 'input[name="tile"][value="okay"]');
    await tap(page, '#keep');
    await page.waitForSelector('.first-seam svg', patiently);
    expect(JSON.stringify(await mendful.storage.get(null))).not.toContain('"okay"');
  });

  test('goes forward and back by keyboard alone, and each step begins at its heading', async () => {
    const page = await opened();
    await page.bringToFront();
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
    const tabTo = async (ids: string[]) => {
      for (let n = 0; n < 40 && !ids.includes((await focused()) ?? ''); n++) await page.keyboard.press('Tab');
      expect(ids).toContain(await focused());
    };
    for (const step of steps) {
      await expect.poll(() => stepOf(page), patiently).toBe(step);
      if (step !== 'hello') expect(await focused()).toBe('h2');
      if (step === 'now') break;
      await tabTo(['next', 'notice-read']);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await tabTo(['keep']);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.first-seam svg', patiently);
    await expect.poll(focused, patiently).toBe('close');
    await tabTo(['back']);
    await page.keyboard.press('Enter');
    await expect.poll(() => stepOf(page), patiently).toBe('look');
    expect(await focused()).toBe('h2');
  });

  test('speaks another language at once, at the step where it was', async () => {
    const page = await opened();
    await page.select('#language', 'en');
    await expect.poll(async () => (await stored('look'))?.language, patiently).toBe('en');
    await expect.poll(() => stepOf(page).catch(() => null), patiently).toBe('hello');
  });

  test('has nothing that axe objects to at any step, light and dark, nor anything that does not fit 320 px', async () => {
    const page = await opened();
    for (const step of steps) {
      await goTo(page, step);
      for (const scheme of ['light', 'dark'] as const) {
        await mendful.setScheme(page, scheme);
        expect(await violations(page), `${step}, ${scheme}`).toEqual([]);
      }
      await page.setViewport({ width: 320, height: 640 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, step).toBeLessThanOrEqual(320);
      await page.setViewport({ width: 900, height: 800 });
    }
  });
});
