import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, kind, launch } from '../e2e/extension';
import { newProfile } from '../e2e/profile';
import { type Example, examples, passphrase } from './examples';
import { numbers, sleep, times } from './long';
import { buildProbe, openProbe } from './probe-build';
import type { Seen } from './reference';
import { newSeed } from './year';

const kills = times(3, 30);
const seed = newSeed();
const random = numbers(seed);

let probe: Awaited<ReturnType<typeof buildProbe>>;
beforeAll(async () => {
  probe = await buildProbe();
});
afterAll(() => probe?.drop());

/** What is seen by whoever opens the lock, if there is one. */
async function seenIn(mendful: Extension): Promise<Seen> {
  const page = await openProbe(mendful);
  const seen = await page.evaluate(async (secret) => {
    await globalThis.probe.open(secret);
    return globalThis.probe.see();
  }, passphrase);
  await page.close();
  return seen;
}

/** The first start of a version on what an earlier one left: every page, and something new is kept. */
function firstUse(mendful: Extension, n: number): Promise<unknown>[] {
  const pages = ['popup.html', 'journal.html', 'options.html'].map((file) => mendful.page(file));
  const entry = { id: `new-${n}`, kind: 'note', at: Date.now(), offsetMinutes: 0, text: 'The first since.' };
  const keeps = openProbe(mendful).then((page) =>
    page.evaluate(
      async (entry, secret) => {
        await globalThis.probe.open(secret);
        return globalThis.probe.keepEach([entry as never]);
      },
      entry,
      passphrase,
    ),
  );
  return [...pages, keeps];
}

describe.each(examples)(`storage as version $name left it (seed ${seed}), in ${kind}`, (example: Example) => {
  test(`killed ${kills} times in its first use: all of it is there, and what was said to be kept`, async () => {
    for (let n = 0; n < kills; n++) {
      const { profile, drop } = newProfile();
      let mendful = await launch({ dist: probe.dist, profile });
      try {
        await mendful.storage.set(example.stored);
        const used = firstUse(mendful, n).map((one) => one.catch(() => null));
        await sleep(random() * 1500);
        const said = await Promise.race([used.at(-1), sleep(0).then(() => null)]);
        await mendful.kill();
        await Promise.all(used);
        mendful = await launch({ dist: probe.dist, profile });
        const { entries, kept, ...rest } = await seenIn(mendful);
        const { entries: were, kept: _, ...others } = example.seen;
        expect(rest, `kill ${n}`).toEqual({ ...others, draft: expect.anything() });
        expect(entries!.filter(({ id }) => !id.startsWith('new-'))).toEqual(were);
        if (said) expect(entries!.some(({ id }) => id === `new-${n}`)).toBe(true);
        expect(kept).toBeGreaterThanOrEqual(example.seen.kept);
      } finally {
        await mendful.close();
        drop();
      }
    }
  }, 1_800_000);
});
