import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { carrier } from './carry';
import { type Extension, kind, launch } from './extension';
import { fillIn, patiently, setUpLock, tap } from './lock';

const passphrase = 'lamp gravel otter nine';
const other = 'kettle moss anchor two';
let first: Extension;
let second: Extension;
beforeAll(async () => {
  first = await launch();
  second = await launch();
});
afterAll(async () => {
  await first?.close();
  await second?.close();
});

async function keep(mendful: Extension, text: string): Promise<void> {
  const popup = await mendful.page('popup.html', '#good');
  await fillIn(popup, '#good', text);
  await tap(popup, '#keep');
  await expect.poll(() => popup.$eval('#status', (status) => status.textContent)).not.toBe('');
  await popup.close();
}

const shown = (journal: Page) =>
  journal.$$eval('[data-entry]', (all) => all.map((row) => row.getAttribute('data-entry')).sort());
const text = (journal: Page) =>
  journal.$$eval('[data-entry]', (all) => all.map((row) => row.textContent).join());

describe(`two profiles, in ${kind}`, () => {
  test('end equal through one account, which holds nothing readable and can be emptied', async () => {
    await keep(first, 'written on the first');
    await keep(second, 'written on the second');
    const here = await first.page('options.html', '#begin-lock');
    const there = await second.page('options.html', '#begin-lock');
    await setUpLock(first, here, passphrase);
    await setUpLock(second, there, other);
    const carry = carrier(here, there);
    const carried = async () => {
      await carry();
      return carry();
    };

    await here.waitForSelector('#sync-secret', patiently);
    await fillIn(here, '#sync-secret', passphrase);
    await tap(here, '#sync-secret-go');
    await here.waitForSelector('#sync-entries', patiently);
    await there.waitForSelector('#sync-secret', patiently);
    await carry();
    // What arrives in the account is noticed by the open page.
    await expect.poll(() => there.$('#sync-erase'), patiently).not.toBeNull();
    await fillIn(there, '#sync-secret', 'not the one');
    await tap(there, '#sync-secret-go');
    await there.waitForSelector('.fault', patiently);
    await fillIn(there, '#sync-secret', passphrase);
    await tap(there, '#sync-secret-go');
    await there.waitForSelector('#sync-entries', patiently);
    const all = await there.evaluate(() =>
      ((globalThis as any).browser ?? (globalThis as any).chrome).storage.sync.get(null),
    );
    expect(JSON.stringify(all)).not.toMatch(/written|note|entries|lamp/);

    const [mine, theirs] = [
      await first.page('journal.html', '[data-entry]'),
      await second.page('journal.html', '[data-entry]'),
    ];
    await keep(second, 'a little later');
    const areEqual = async () => {
      await carried();
      return (await shown(mine)).length === 3 && `${await shown(mine)}` === `${await shown(theirs)}`;
    };
    await expect.poll(areEqual, { ...patiently, interval: 1000 }).toBe(true);
    expect(await text(mine)).toContain('written on the second');
    expect(await text(mine)).toContain('a little later');

    await tap(here, '#sync-erase');
    await tap(here, '#sync-erase-go');
    await here.waitForSelector('#sync-secret', patiently);
    await expect
      .poll(
        async () => {
          await carry();
          return (await there.$('#sync-trouble')) !== null;
        },
        { ...patiently, interval: 1000 },
      )
      .toBe(true);
    expect(await shown(theirs)).toHaveLength(3);
    expect([...(await first.errors()), ...(await second.errors())]).toEqual([]);
  }, 240_000);
});
