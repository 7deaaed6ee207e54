import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry, EntryId } from '@/core/model/entry';
import { type Extension, kind, launch } from '../e2e/extension';
import { fillIn, tap } from '../e2e/lock';
import { sleep, times } from './long';
import { buildProbe, launchProbe, openProbe } from './probe-build';
import { newSeed } from './year';

type Any = Record<string, any>;

const seed = newSeed();
const rounds = times(60, 600);

/** In a page: from now on storage refuses some writes at random, in the words browsers use for it. */
function refuseAtRandom(seed: number) {
  const reasons = [
    'Resource::kQuotaBytes quota exceeded',
    'QuotaExceededError: storage.local API call exceeded its quota limitations.',
    'IO error: 000003.log: No space left on device',
    'An unexpected error occurred',
  ];
  const { local } = (globalThis as Any).browser.storage;
  const set = local.set.bind(local);
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const value = async (write: unknown) => {
    if (next() > 0.4) return set(write);
    if (next() < 0.5) await new Promise((done) => setTimeout(done, next() * 40));
    throw new Error(reasons[Math.floor(next() * reasons.length)]);
  };
  Object.defineProperty(local, 'set', { value, configurable: true });
}

const note = (n: number, text: string): Entry => ({
  id: `n${n}` as EntryId,
  kind: 'note',
  at: Date.UTC(2025, n % 12, 3, 12, 0, n % 60),
  offsetMinutes: 0,
  text,
});

async function kept(mendful: Extension): Promise<Any[]> {
  const all = await mendful.storage.get(null);
  const months = Object.entries(all).filter(([key]) => key.startsWith('entries:'));
  return months.flatMap(([, raw]) => (raw as Any).value);
}

/** Types and taps *Keep*, and waits until the popup has said what came of it. */
async function keepTyped(page: Page, text: string): Promise<string> {
  await fillIn(page, '#good', text);
  await tap(page, '#keep');
  // Asked from here: a page behind another tab draws no frames that it could wait for. A draft that is refused late says
  // so for a moment while the keeping goes on; what stands still is what came of it.
  const said = () =>
    page.evaluate(() => {
      const keeps = document.querySelector('#keep')!.getAttribute('aria-disabled') === 'true';
      const alert = document.querySelector('[role="alert"]')?.textContent ?? '';
      return keeps ? '' : document.querySelector('#status')!.textContent + alert;
    });
  const stands = async () => {
    const first = await said();
    await sleep(150);
    return first !== '' && first === (await said());
  };
  await expect.poll(stands, { timeout: 20_000, interval: 10 }).toBe(true);
  return page.$eval('#status', (status) => status.textContent!);
}

describe(`storage that refuses at random (seed ${seed}), in ${kind}`, () => {
  let mendful: Extension;
  let end: () => Promise<void>;
  beforeAll(async () => {
    ({ mendful, end } = await launchProbe());
  });
  afterAll(() => end?.());

  test(`${rounds} keepings in the popup: what is said to be kept is, what is refused is not and stays on the screen`, async () => {
    const page = await mendful.page('popup.html', '#good');
    await page.evaluate(refuseAtRandom, seed);
    let said = 0;
    for (let n = 0; n < rounds; n++) {
      const text = `Something good, ${n}.`;
      const isSaid = (await keepTyped(page, text)).startsWith('Kept');
      const stands = (await kept(mendful)).some((entry) => entry.text === text);
      expect(stands, text).toBe(isSaid);
      if (!isSaid)
        expect(await page.$eval('#good', (field) => (field as HTMLTextAreaElement).value)).toBe(text);
      said += Number(isSaid);
    }
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(rounds);
    await page.close();
  }, 600_000);

  test('exactly what the store confirmed stands there, and nothing is unreadable', async () => {
    await mendful.storage.clear();
    const page = await openProbe(mendful);
    await page.evaluate(refuseAtRandom, seed);
    const entries = Array.from({ length: 5 * rounds }, (_, n) => note(n, `The ${n}th.`));
    const said = await page.evaluate((all) => globalThis.probe.keepEach(all), entries);
    expect(said.length).toBeGreaterThan(0);
    expect(said.length).toBeLessThan(entries.length);
    expect((await kept(mendful)).map(({ id }) => id).toSorted()).toEqual(said.toSorted());
    const names = Object.keys(await mendful.storage.get(null));
    expect(names.filter((name) => name.startsWith('quarantine:'))).toEqual([]);
    await page.close();
  }, 600_000);
});

describe(`a storage that is really full, in ${kind}`, () => {
  let mendful: Extension;
  let drop: () => void;
  beforeAll(async () => {
    const probe = await buildProbe((all) => all.filter((one) => one !== 'unlimitedStorage'));
    drop = probe.drop;
    // Chromium gives such an extension 10 MB; Firefox as much as this preference says (KB).
    const preferences = { 'dom.quotaManager.temporaryStorage.fixedLimit': 12_000 };
    mendful = await launch({ dist: probe.dist, ...(kind === 'firefox' ? { preferences } : {}) });
  });
  afterAll(async () => {
    await mendful?.close();
    drop?.();
  });

  test('refuses, says so, keeps what it confirmed, and takes the next once there is room again', async () => {
    const page = await openProbe(mendful);
    // Of random letters, because Firefox packs what it stores.
    const random = () => crypto.getRandomValues(new Uint8Array(12_000)).toHex().slice(0, 15_000);
    const entries = Array.from({ length: 1200 }, (_, n) => note(n, random()));
    const said: string[] = [];
    for (let n = 0; n < entries.length && said.length === n; n += 50)
      said.push(...(await page.evaluate((all) => globalThis.probe.keepEach(all), entries.slice(n, n + 50))));
    expect(said.length).toBeLessThan(entries.length);
    const stand = await kept(mendful);
    expect(stand.map(({ id }) => id).toSorted()).toEqual(said.toSorted());
    const texts = new Map(entries.map((entry) => [entry.id as string, (entry as Any).text]));
    expect(stand.filter(({ id, text }) => texts.get(id) !== text)).toEqual([]);
    const popup = await mendful.page('popup.html', '#good');
    const large = random();
    let status = 'Kept';
    for (let n = 0; n < 50 && status !== ''; n++) status = await keepTyped(popup, large);
    expect(status).toBe('');
    expect((await kept(mendful)).length).toBeGreaterThanOrEqual(said.length);
    await mendful.storage.remove(['entries:2025-01', 'entries:2025-02', 'draft']);
    expect(await keepTyped(popup, 'There is room again.')).toContain('Kept');
    expect((await kept(mendful)).some(({ text }) => text === 'There is room again.')).toBe(true);
  }, 600_000);
});
