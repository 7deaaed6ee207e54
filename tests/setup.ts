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

// happy-dom's navigator has no locks; a queue for each name does what they do inside one page.
if (!navigator.locks) {
  const last = new Map<string, Promise<unknown>>();
  type Act = () => Promise<unknown>;
  const request = (name: string, options: object | Act, then?: Act) => {
    const act = then ?? (options as Act);
    const next = (last.get(name) ?? Promise.resolve()).then(act, act);
    last.set(name, next);
    return next;
  };
  Object.defineProperty(navigator, 'locks', { value: { request } });
}
