import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dueNow } from '../../scripts/drive/due.mjs';
import { type Extension, kind, launch } from './extension';

type Any = Record<string, any>;

const downloads = mkdtempSync(path.join(tmpdir(), 'mendful-downloads-'));
let mendful: Extension;
let options: Page;
beforeAll(async () => {
  mendful = await launch({ downloads });
});
afterAll(() => mendful?.close());

const soon = { timeout: 15_000, interval: 100 };
const stored = async (key: string) =>
  ((await mendful.storage.get(key))[key] as Any | undefined)?.value as Any;
const alarmIn = async () => ((await mendful.alarms())[0]?.scheduledTime ?? Number.NaN) - Date.now();
/** Clicks what a reader would: the label, where the control itself is drawn by it. */
const tap = (selector: string) =>
  options.$eval(selector, (element) => {
    element.scrollIntoView({ block: 'center' });
    (element as HTMLElement).click();
  });
/** Puts a value into a field as typing and leaving it does. */
const fill = (selector: string, value: string) =>
  options.$eval(
    selector,
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );
const minutesFromNow = (minutes: number) =>
  Temporal.Now.plainTimeISO().add({ minutes }).toString({ smallestUnit: 'minute' });

beforeEach(async () => {
  await options?.close();
  await mendful.storage.clear();
  const facts = dueNow(Date.now(), {}) as Any;
  facts.rhythm.value.week = facts.rhythm.value.week.map((day: Any) => ({ ...day, perDay: 0 }));
  await mendful.storage.set(facts);
  options = await mendful.page('options.html', '#next-planned');
});

describe(`a change of settings, in ${kind}`, () => {
  test('moves the one alarm, though the background was killed', async () => {
    await mendful.stopBackground();
    await tap('input[name="perDay-weekdays"][value="1"]');
    await tap('input[name="perDay-weekend"][value="1"]');
    await expect
      .poll(async () => (await stored('rhythm')).week.map((day: Any) => day.perDay), soon)
      .toEqual(Array(7).fill(1));
    // Its fixed time has just passed, so the next one is tomorrow's.
    await expect.poll(alarmIn, soon).toBeGreaterThan(12 * 3_600_000);
    expect(await mendful.alarms()).toHaveLength(1);
    const before = (await mendful.alarms())[0]!.scheduledTime;
    await mendful.stopBackground();
    await mendful.storage.set({
      rhythm: {
        v: 1,
        value: {
          ...(await stored('rhythm')),
          week: (await stored('rhythm')).week.map((day: Any) => ({ ...day, times: [minutesFromNow(30)] })),
        },
      },
    });
    await expect.poll(async () => (await mendful.alarms())[0]!.scheduledTime, soon).not.toBe(before);
    await expect.poll(() => options.$eval('#next-planned', (line) => line.textContent), soon).toMatch(/\d/);
  });

  test('a pause takes the alarm away until it is over, and starting again brings it back', async () => {
    await tap('input[name="perDay-weekdays"][value="1"]');
    await tap('input[name="perDay-weekend"][value="1"]');
    await expect.poll(alarmIn, soon).toBeGreaterThan(0);
    const planned = (await mendful.alarms())[0]!.scheduledTime;
    await tap('[data-pause="open"]');
    await expect.poll(async () => (await stored('rhythm')).pause, soon).toMatchObject({ throughOn: null });
    await expect.poll(async () => (await mendful.alarms()).length, soon).toBe(0);
    await tap('#resume');
    await expect.poll(async () => (await stored('rhythm')).pause, soon).toBeNull();
    await expect.poll(async () => (await mendful.alarms())[0]?.scheduledTime, soon).toBe(planned);
  });

  test('a wrong value gets a sentence beside its field and is not stored', async () => {
    await tap('input[name="perDay-weekdays"][value="1"]');
    await expect.poll(async () => (await stored('rhythm')).week[0].perDay, soon).toBe(1);
    const before = await stored('rhythm');
    const gap = await options.evaluate(() => document.querySelector('input[type="number"]')!.id);
    await fill(`#${gap}`, '5');
    await options.waitForSelector(`#${gap}[aria-invalid="true"]`);
    const sentence = await options.$eval(`#${gap}`, (field) =>
      (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
    expect(sentence).toMatch(/90/);
    expect(await stored('rhythm')).toEqual(before);
  });

  test('theme and text size apply at once, here and on the other pages', async () => {
    const journal = await mendful.page('journal.html', '.page');
    await tap('input[name="theme"][value="dark"]');
    await tap('input[name="textSize"][value="large"]');
    const root = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));
    await expect.poll(() => root(options), soon).toMatchObject({ theme: 'dark', textSize: 'large' });
    await expect.poll(() => root(journal), soon).toMatchObject({ theme: 'dark', textSize: 'large' });
    await journal.close();
  });

  test('who reads decides what can come', async () => {
    await tap('input[name="role"][value="broke"]');
    await tap('input[name="stage"][value="S3"]');
    await expect.poll(() => stored('profile'), soon).toMatchObject({ role: 'broke', stage: 'S3' });
  });

  test('a sample is shown on the page and as a notification, and counts for nothing', async () => {
    await tap('#sample');
    await options.waitForSelector('.sample');
    await expect.poll(async () => (await mendful.notifications()).length, soon).toBe(1);
    expect(await stored('asked')).toBeUndefined();
  });
});

describe(`one’s words, in ${kind}`, () => {
  const at = Date.UTC(2026, 10, 20, 9);
  const note = { id: 'one', kind: 'note', at, offsetMinutes: 0, text: 'Süß, 🍞 and “quotes”.' };

  test('are exported whole, what could not be read included', async () => {
    const month = { v: 1, value: [note] };
    await mendful.storage.set({ 'entries:2026-11': month, 'quarantine:entries:2026-10:5': { odd: [1] } });
    await tap('#backups');
    await options.waitForSelector('input[name="backup-form"][value="plain"]');
    await tap('input[name="backup-form"][value="plain"]');
    await options.waitForSelector('#make-open');
    await tap('#make-open');
    await options.waitForSelector('#save-open');
    await tap('#save-open');
    await expect
      .poll(() => readdirSync(downloads).filter((file) => file.endsWith('.json')), soon)
      .toHaveLength(1);
    const [file] = readdirSync(downloads).filter((name) => name.endsWith('.json'));
    expect(file).toMatch(/^notes-\d{4}-\d\d-\d\d\.json$/);
    const read = () => readFileSync(path.join(downloads, file!), 'utf8');
    await expect.poll(read, soon).toContain(JSON.stringify(note.text).slice(1, -1));
    expect(read()).toContain('odd');
    JSON.parse(read());
  });

  test('are erased in two taps, and nothing is left but what a new installation has', async () => {
    await mendful.storage.set({ 'entries:2026-11': { v: 1, value: [note] } });
    await tap('#erase');
    await options.waitForSelector('#erase-yes');
    expect(Object.keys(await mendful.storage.get(null))).toContain('entries:2026-11');
    await tap('#erase-yes');
    await expect.poll(async () => Object.keys(await mendful.storage.get(null)), soon).toEqual([]);
    await expect.poll(async () => (await mendful.notifications()).length, soon).toBe(0);
  });
});
