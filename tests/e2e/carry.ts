import type { Page } from 'puppeteer-core';

type Values = Record<string, unknown>;

const readAll = (page: Page): Promise<Values> =>
  page.evaluate(() => ((globalThis as any).browser ?? (globalThis as any).chrome).storage.sync.get(null));
const change = (page: Page, write: Values, gone: string[]): Promise<void> =>
  page.evaluate(
    async (write, gone) => {
      const { sync } = ((globalThis as any).browser ?? (globalThis as any).chrome).storage;
      if (Object.keys(write).length) await sync.set(write);
      if (gone.length) await sync.remove(gone);
    },
    write as Record<string, string>,
    gone,
  );

/**
 * What the browsers' own service would do: carries what is new in one profile's `storage.sync` to the other's, key by key.
 * Each profile keeps its own quotas and rates, and tells its pages of what came. Resolves with how much was carried.
 */
export function carrier(one: Page, other: Page): () => Promise<number> {
  let last: Values = {};
  const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const news = (all: Values) => {
    const names = new Set([...Object.keys(all), ...Object.keys(last)]);
    return [...names].filter((name) => !isSame(all[name], last[name]));
  };
  return async () => {
    const [here, there] = [await readAll(one), await readAll(other)];
    const out = news(here);
    // Of what both changed the service holds what it was told first.
    const back = news(there).filter((name) => !out.includes(name));
    const pick = (all: Values, names: string[]) =>
      Object.fromEntries(names.filter((name) => name in all).map((name) => [name, all[name]]));
    await change(
      other,
      pick(here, out),
      out.filter((name) => !(name in here) && name in there),
    );
    await change(
      one,
      pick(there, back),
      back.filter((name) => !(name in there)),
    );
    last = await readAll(one);
    return out.length + back.length;
  };
}
