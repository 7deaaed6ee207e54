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

// happy-dom's navigator has no locks; one queue does what they do inside one page.
if (!navigator.locks) {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, act: () => Promise<unknown>) => {
    last = last.then(act, act);
    return last;
  };
  Object.defineProperty(navigator, 'locks', { value: { request } });
}
