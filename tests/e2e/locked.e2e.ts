import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, kind, launch } from './extension';
import { fillIn, patiently, setUpLock, tap, unlockOn } from './lock';

const passphrase = 'lamp gravel otter nine';
let mendful: Extension;
beforeAll(async () => {
  mendful = await launch();
});
afterAll(() => mendful?.close());

describe(`a lock, in ${kind}`, () => {
  test('closes every page at once, takes a feeling and a line meanwhile, and opens with passphrase or code', async () => {
    let popup = await mendful.page('popup.html', '#good');
    await fillIn(popup, '#good', 'kept before the lock');
    await tap(popup, '#keep');
    await expect.poll(() => popup.$eval('#status', (status) => status.textContent)).not.toBe('');
    const options = await mendful.page('options.html', '#begin-lock');
    const code = await setUpLock(mendful, options, passphrase);

    await tap(options, '#lock-now');
    await options.waitForSelector('#secret');
    await popup.waitForSelector('#secret');
    expect(await popup.$eval('body', (body) => body.innerText)).not.toMatch(/kept before|feel|trust|good/i);

    await tap(popup, '#add-something');
    await popup.waitForSelector('#app .tile');
    await tap(popup, '.tile [value="worn-out"]');
    await fillIn(popup, '#add', 'half a sentence');
    await popup.close();
    popup = await mendful.page('popup.html', '#add-something');
    expect(await popup.$('#app .tile')).toBeNull();
    await tap(popup, '#add-something');
    await popup.waitForSelector('.tile [value="worn-out"]:checked');
    expect(await popup.$eval('#add', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'half a sentence',
    );
    await fillIn(popup, '#add', 'left while it was closed');
    await tap(popup, '#add-keep');
    await expect.poll(() => popup.$eval('#add-says', (says) => says.textContent), patiently).toMatch(/^Kept/);
    expect(JSON.stringify(await mendful.storage.get())).not.toMatch(
      /kept before|left while|half a sentence|worn-out/,
    );

    await unlockOn(popup, code, '#good');
    await options.waitForSelector('#lock-now', patiently);
    const journal = await mendful.page('journal.html', '[data-entry]');
    const text = () => journal.$$eval('[data-entry]', (all) => all.map((row) => row.textContent).join());
    await expect.poll(text).toContain('left while it was closed');
    expect(await text()).toContain('worn out');
    expect(await text()).toContain('kept before the lock');

    await tap(options, '#lock-now');
    await journal.waitForSelector('#secret');
    await fillIn(journal, '#secret', 'lamp gravel otter ten');
    await tap(journal, '#secret-go');
    await journal.waitForSelector('.fault', patiently);
    await unlockOn(journal, passphrase, '[data-entry]');
    expect(await mendful.errors()).toEqual([]);
  }, 120_000);
});
