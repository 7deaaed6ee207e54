import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dueNow } from '../../scripts/drive/due.mjs';
import { type Extension, kind, launch } from './extension';

type Any = Record<string, any>;

let mendful: Extension;
beforeAll(async () => {
  mendful = await launch();
});
afterAll(() => mendful?.close());

const soon = { timeout: 15_000, interval: 100 };
const stored = async (key: string) =>
  ((await mendful.storage.get(key))[key] as Any | undefined)?.value as any;
const due = async (some: Any = {}) => {
  const facts = dueNow(Date.now(), await mendful.storage.get(null)) as Any;
  Object.assign(facts.rhythm.value, some);
  return facts;
};
/** Lets a prompt be raised and gives its record. */
async function raised(): Promise<Any> {
  await mendful.storage.set(await due());
  await expect.poll(async () => (await stored('asked'))?.length, soon).toBe(1);
  return (await stored('asked'))[0];
}
let turns = 0;
/** Does something that wakes the background, and waits until it has looked at the facts. */
async function wake() {
  await mendful.stopBackground();
  // Chromium tells nobody of a value that is the same again.
  const theme = turns++ % 2 ? 'system' : 'light';
  await mendful.storage.set({ look: { v: 1, value: { theme, textSize: 'medium', noticeAt: 1 } } });
  await expect.poll(() => mendful.backgroundRuns(), soon).toBe(true);
}

beforeEach(async () => {
  await mendful.storage.clear();
  await expect.poll(async () => (await mendful.alarms()).length, soon).toBe(0);
});

describe(`a prompt that has come, in ${kind}`, () => {
  test('put off, it leaves and has its time in the plan', async () => {
    const first = await raised();
    const popup = await mendful.openPopup('#not-now');
    await popup.click('#not-now');
    await popup.waitFor('[data-later="hour"]');
    await popup.click('[data-later="hour"]');
    await expect.poll(async () => (await stored('asked'))[0].outcome, soon).toBe('snoozed');
    const { until } = (await stored('asked'))[0];
    expect(until - Date.now()).toBeGreaterThan(55 * 60_000);
    await expect.poll(async () => (await mendful.alarms())[0]?.scheduledTime, soon).toBe(until);
    expect(await mendful.notifications()).not.toContain(first.id);
    await popup.close();
  });

  test('let go, it is over and its theme rests', async () => {
    await raised();
    const popup = await mendful.openPopup('#not-now');
    await popup.click('#not-now');
    await popup.waitFor('#let-go');
    await popup.click('#let-go');
    await expect.poll(async () => (await stored('asked'))[0].outcome, soon).toBe('skipped');
    await expect.poll(() => mendful.notifications(), soon).toEqual([]);
    await popup.close();
  });

  test('left alone, it goes without a word and leaves no outcome', async () => {
    const first = await raised();
    const expired = { ...first, raisedAt: first.raisedAt - 7_200_000, expiresAt: Date.now() - 1_000 };
    await mendful.storage.set({ asked: { v: 1, value: [expired] } });
    await wake();
    await expect.poll(() => mendful.notifications(), soon).toEqual([]);
    expect((await stored('asked'))[0].outcome).toBeUndefined();
    expect(await stored('asked')).toHaveLength(1);
  });

  test('tells why it came, and is asked less when the reader says so', async () => {
    const first = await raised();
    const popup = await mendful.openPopup('#why');
    await popup.click('#why');
    await popup.waitFor('#reasons');
    expect(await popup.text('#reasons')).toMatch(/The idea: .+\(from .+\)/);
    await popup.click('#taste-less');
    await expect
      .poll(() => stored('tastes'), soon)
      .toMatchObject([{ promptId: first.promptId, says: 'less' }]);
    await popup.close();
  });

  test('is hidden for an hour while the reader presents', async () => {
    await raised();
    const popup = await mendful.openPopup('#ask');
    await popup.click('#hush');
    await expect.poll(async () => (await stored('rhythm')).hushUntil, soon).toBeGreaterThan(Date.now());
    await expect.poll(() => mendful.notifications(), soon).toEqual([]);
    await popup.close();
    const again = await mendful.openPopup('#unhush');
    expect(await again.evaluate(() => document.querySelector('#ask')?.id ?? null)).toBeNull();
    await again.close();
  });
});

describe(`a moment that must stay silent, in ${kind}`, () => {
  const around = (from: number, to: number) => {
    const now = Temporal.Now.plainTimeISO();
    const time = (minutes: number) => now.add({ minutes }).toString({ smallestUnit: 'minute' });
    return { from: time(from), to: time(to) };
  };

  test.each<[string, () => Any]>([
    ['in quiet hours', () => ({ quiet: around(-120, 120) })],
    ['while paused', () => ({ pause: { fromOn: Temporal.Now.plainDateISO().toString(), throughOn: null } })],
    ['while presenting', () => ({ hushUntil: Date.now() + 3_600_000 })],
    ['on a hard date', () => ({ hardDates: [Temporal.Now.plainDateISO().toString()] })],
  ])('shows nothing at all %s', async (_, some) => {
    await mendful.storage.set(await due(some()));
    await wake();
    await wake();
    expect(await mendful.notifications()).toEqual([]);
    expect(await stored('asked')).toBeUndefined();
  });
});
