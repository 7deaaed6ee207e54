import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, kind, launch } from './extension';
import { type Act, edit, keep, lock, remove, type Told, turnOff } from './kill-acts';
import { tidied } from './lock';
import { openStorage } from './opened';
import { newProfile, plantedWord, searchProfile } from './profile';

/** KILLS=200 in Chromium and KILLS=40 in Firefox are the figures of a release; every run does some. */
const kills = Number(process.env.KILLS ?? (kind === 'firefox' ? 4 : 10));
const seed = Number(process.env.SEED ?? Date.now() % 100_000);

/** The same numbers for the same seed (mulberry32). */
function numbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const words = new Set<string>();
const told: Told = { kept: new Set(), gone: new Set(), codes: [], passphrase: null };
const { profile, drop } = newProfile();
const random = numbers(seed);
let mendful: Extension;

/** A year of use, so that writing everything anew takes its time. */
async function useForAYear() {
  const text = 'The tea was warm and we went along the river again, as on the day before. '.repeat(8);
  for (let month = 1; month <= 12; month++) {
    const value = Array.from({ length: 60 }, (_, n) => {
      const note = `${text}${plantedWord()}`;
      told.kept.add(note);
      const at = Date.UTC(2025, month - 1, 2 + (n % 26), 12, n);
      return { kind: 'note', id: `m${month}n${n}`, at, offsetMinutes: 0, text: note };
    });
    await mendful.storage.set({ [`entries:2025-${String(month).padStart(2, '0')}`]: { v: 1, value } });
  }
}

/** The next thing the reader does, whatever fits how it stands. */
function nextAct(): Promise<Act> {
  const draw = random();
  // The journal begins with the newest month: something of it is always there to be changed.
  const recent = [...told.kept].filter((text) => text.length === 24).length;
  if (recent < 3 || draw < 0.2) return keep(mendful);
  if (draw < 0.4) return edit(mendful, told);
  if (draw < 0.6) return remove(mendful, told);
  if (draw < 0.9 || !told.passphrase) return lock(mendful, told);
  return turnOff(mendful, told);
}

/** Whether what stands is what was told, as it was before the act or as it is after. */
function fits(texts: readonly string[], locked: boolean, is: Told): boolean {
  return (
    texts.length === is.kept.size && texts.every((text) => is.kept.has(text)) && locked === !!is.passphrase
  );
}

const copyOf = (is: Told): Told => ({ ...is, kept: new Set(is.kept), gone: new Set(is.gone) });

describe(`killed in the middle (seed ${seed}), in ${kind}`, () => {
  beforeAll(async () => {
    mendful = await launch({ profile });
    await useForAYear();
    for (let n = 0; n < 3; n++) {
      const act = await keep(mendful);
      await act.begin();
      while (!(await act.isSaid())) await sleep(20);
      act.after(told);
    }
  });
  afterAll(async () => {
    await mendful?.close();
    drop();
  });

  test(`${kills} times: what was said to be kept is there, and nothing is unreadable`, async () => {
    const counts: Record<string, { kills: number; said: number; old: number; new: number }> = {};
    for (let n = 0; n < kills; n++) {
      const act = await nextAct();
      const after = copyOf(told);
      act.after(after);
      const begun = act.begin().catch(() => undefined);
      await sleep(random() * act.within);
      const said = await Promise.race([act.isSaid().catch(() => false), sleep(200).then(() => false)]);
      await mendful.kill();
      await begun;
      mendful = await launch({ profile });
      await tidied(mendful);
      const found = await openStorage(mendful, told.codes);
      const context = `kill ${n} while ${act.name}, seed ${seed}, said: ${said}`;
      expect(found.unreadable, context).toEqual([]);
      const isNew = fits(found.texts, found.locked, after);
      const isOld = !said && fits(found.texts, found.locked, told);
      expect(
        isNew || isOld,
        `${context}; ${found.texts.length} of ${told.kept.size}, locked ${found.locked}`,
      ).toBe(true);
      // A lock put in place of another looks the same from outside: which one opens it says which it is.
      const opens = isNew && (act.name !== 're-keying' || (await isNewest(found.ring)));
      if (said) expect(opens, context).toBe(true);
      if (opens) Object.assign(told, { ...after, codes: told.codes });
      counts[act.name] ??= { kills: 0, said: 0, old: 0, new: 0 };
      const count = counts[act.name]!;
      count.kills++;
      count.said += Number(said);
      count[opens ? 'new' : 'old']++;
      if (found.ring) await putRing(found.ring);
      for (const one of [...told.kept, ...told.gone]) words.add(one.slice(-24));
      if (n % 10 === 9) await search();
    }
    await search();
    console.log(`kills in ${kind}, seed ${seed}:`, JSON.stringify(counts));
  }, 3_600_000);
});

/** Whether the newest recovery code there is opens the lock. */
async function isNewest(ring: Record<string, unknown> | null): Promise<boolean> {
  const newest = await openStorage(mendful, told.codes.slice(-1)).catch(() => null);
  return newest?.ring?.identity === ring?.identity && !!ring;
}

/** Opening takes seconds of scrypt; what it does is tested elsewhere, here its result is put in its place. */
async function putRing(ring: unknown): Promise<void> {
  const page = await mendful.page('manifest.json');
  await page.evaluate(
    (ring) => (globalThis as any).browser.storage.session.set({ opened: ring, used: Date.now() }),
    ring as any,
  );
  await page.close();
}

/** With the browser closed, nothing that was deleted stands in the profile, and with the lock on nothing at all. */
async function search(): Promise<void> {
  await mendful.close();
  const unwanted = told.passphrase ? [...words] : [...told.gone].map((text) => text.slice(-24));
  expect(searchProfile(profile, unwanted)).toEqual({});
  mendful = await launch({ profile });
  await tidied(mendful);
  const { ring } = await openStorage(mendful, told.codes);
  if (ring) await putRing(ring);
}
