import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const { local } = fakeBrowser.storage;
const get = local.get.bind(local);

// The fake browser has no getKeys and hands out live objects: real storage has the one and never does the other.
Object.assign(local, {
  get: async (keys?: string[]) => structuredClone(await get(keys)),
  getKeys: async () => Object.keys(await get(null)),
});

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

// happy-dom's navigator has no locks; this does what they do inside one page: shared ones together, the others alone, in turn.
if (!navigator.locks) {
  type Act = () => Promise<unknown>;
  const held = new Map<string, { alone: Promise<unknown>; shared: Promise<unknown>[] }>();
  const request = (name: string, options: { mode?: string } | Act, then?: Act) => {
    const act = then ?? (options as Act);
    const now = held.get(name) ?? { alone: Promise.resolve(), shared: [] };
    held.set(name, now);
    if (then && (options as { mode?: string }).mode === 'shared') {
      const mine = now.alone.then(act, act);
      now.shared.push(mine.catch(() => undefined));
      return mine;
    }
    const before = Promise.allSettled([now.alone, ...now.shared]);
    now.shared = [];
    now.alone = before.then(act);
    return now.alone;
  };
  Object.defineProperty(navigator, 'locks', { value: { request } });
}
