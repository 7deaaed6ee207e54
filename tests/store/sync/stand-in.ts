import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The measures of both browsers, and what a test lets go wrong. */
export const limits = { all: 102_400, item: 8192, items: 512, perMinute: 120, perHour: 1800 };

type Values = Record<string, unknown>;
const sizeOf = (key: string, value: unknown) => key.length + JSON.stringify(value).length;

/** An account in the middle of several devices, with the quotas and rates of the browsers. */
export function openAccount() {
  let held: Values = {};
  let writes: number[] = [];
  const account = {
    /** Called before each write; what it throws the browser says. */
    before: null as (() => void) | null,
    /** Turned off: every call is refused. */
    off: false,
    get held() {
      return held;
    },
    put(values: Values) {
      held = structuredClone(values);
    },
    get writes() {
      return writes.length;
    },
    used: () => Object.entries(held).reduce((sum, [key, value]) => sum + sizeOf(key, value), 0),
  };
  const count = () => {
    if (account.off) throw new Error('storage.sync is turned off');
    const now = Date.now();
    writes = [...writes.filter((at) => now - at < 3_600_000), now];
    if (writes.length > limits.perHour) throw new Error('exceeded the MAX_WRITE_OPERATIONS_PER_HOUR quota');
    if (writes.filter((at) => now - at < 60_000).length > limits.perMinute)
      throw new Error('exceeded the MAX_WRITE_OPERATIONS_PER_MINUTE quota');
    account.before?.();
  };
  const { sync } = fakeBrowser.storage;
  vi.spyOn(sync, 'get').mockImplementation((async () => {
    if (account.off) throw new Error('storage.sync is turned off');
    return structuredClone(held);
  }) as never);
  vi.spyOn(sync, 'set').mockImplementation((async (write: Values) => {
    count();
    const next = { ...held, ...structuredClone(write) };
    if (Object.entries(write).some(([key, value]) => sizeOf(key, value) > limits.item))
      throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (Object.keys(next).length > limits.items) throw new Error('MAX_ITEMS quota exceeded');
    if (Object.entries(next).reduce((sum, [key, value]) => sum + sizeOf(key, value), 0) > limits.all)
      throw new Error('QUOTA_BYTES quota exceeded');
    held = next;
  }) as never);
  vi.spyOn(sync, 'remove').mockImplementation((async (keys: string[]) => {
    count();
    held = Object.fromEntries(Object.entries(held).filter(([key]) => !keys.includes(key)));
  }) as never);
  return account;
}

/** Several devices on one stand-in of a browser: each with storage of its own, one at a time. */
export function openDevices() {
  const stored: Record<number, { local: Values; session: Values }> = {};
  let current = 0;
  const { local, session } = fakeBrowser.storage;
  return async function on<T>(device: number, act: () => Promise<T>): Promise<T> {
    if (device !== current) {
      stored[current] = structuredClone({ local: await local.get(null), session: await session.get(null) });
      await local.clear();
      await session.clear();
      await local.set(stored[device]?.local ?? {});
      await session.set(stored[device]?.session ?? {});
      current = device;
    }
    return act();
  };
}
