import { afterAll, beforeAll, expect, test } from 'vitest';
import { dueNow } from '../../scripts/drive/due.mjs';
import { type Extension, kind, launch } from '../e2e/extension';
import { numbers, sleep, times } from './long';
import { newSeed } from './year';

type Any = Record<string, any>;

const kills = times(kind === 'firefox' ? 30 : 60, 500);
const seed = newSeed();
const random = numbers(seed);
const hour = 3_600_000;

let mendful: Extension;
beforeAll(async () => {
  mendful = await launch();
  const stored = dueNow(Date.now()) as Any;
  // Nothing comes by plan: what comes back from a snooze may come to the millisecond, and so as often as wanted.
  stored.rhythm.value.week = stored.rhythm.value.week.map((day: Any) => ({ ...day, perDay: 0, times: [] }));
  await mendful.storage.set(stored);
});
afterAll(() => mendful?.close());

const asked = async () => ((await mendful.storage.get('asked')) as Any).asked.value as Any[];

/** A prompt that was put off until `until`. */
function putOff(n: number, until: number): Any {
  const then = until - hour;
  return {
    id: `off-${n}`,
    kind: 'prompt',
    promptId: 'feelings-closest-name',
    plannedAt: then,
    plannedOn: null,
    raisedAt: then,
    expiresAt: then + hour / 2,
    snoozes: 0,
    outcome: 'snoozed',
    outcomeAt: then,
    until,
  };
}

/** Waits until the moment has come before the reader; true when it did so by itself. */
async function comes(until: number): Promise<boolean> {
  const isThere = async () => (await asked()).some(({ plannedAt }) => plannedAt === until);
  for (let n = 0; n < 40; n++) {
    if (await isThere()) return true;
    await sleep(50);
  }
  // The worker died with the alarm in its hands. Whatever happens next wakes it, and the facts are as they were.
  await mendful.storage.set({
    look: { v: 1, value: { theme: 'system', textSize: 'medium', noticeAt: Date.now() } },
  });
  await expect.poll(isThere, { timeout: 10_000, interval: 50 }).toBe(true);
  return false;
}

test(`${kills} kills of the worker between and during alarms: none missed, none doubled, in ${kind} (seed ${seed})`, async () => {
  const counts = { between: 0, during: 0, byItself: 0, byTheNextEvent: 0 };
  for (let n = 0; n < kills; n++) {
    const until = Date.now() + 900 + Math.floor(random() * 300);
    await mendful.storage.set({ asked: { v: 1, value: [putOff(n, until)] } });
    const isSet = async () => (await mendful.alarms()).some(({ scheduledTime }) => scheduledTime === until);
    await expect.poll(isSet, { timeout: 5000, interval: 20 }).toBe(true);
    const during = random() < 0.6;
    counts[during ? 'during' : 'between']++;
    if (during) await sleep(until - Date.now() + random() * 120 - 20);
    await mendful.stopBackground();
    counts[(await comes(until)) ? 'byItself' : 'byTheNextEvent']++;
    await sleep(150);
    const all = await asked();
    expect(
      all.filter(({ plannedAt }) => plannedAt === until),
      `kill ${n}`,
    ).toHaveLength(1);
    expect(all.at(-1), `kill ${n}`).toMatchObject({ promptId: 'feelings-closest-name', snoozes: 1 });
    expect(all, `kill ${n}`).toHaveLength(2);
  }
  console.log(`worker killed in ${kind}, seed ${seed}:`, JSON.stringify(counts));
}, 3_600_000);
