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
    /** Nothing was written in the last hour: the rates begin anew. */
    rest() {
      writes = [];
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

/**
 * An account as browsers carry it: every device has a copy of its own, and what changes there goes to the others name by name,
 * in any order, some of it later. Of two that changed the same name, what came to the middle last holds.
 */
export function openCarried(devices: number) {
  let stamp = 0;
  let here = 1;
  const middle = new Map<string, { value: unknown; stamp: number }>();
  const copies = Array.from({ length: devices + 1 }, () => ({
    held: {} as Values,
    changed: new Set<string>(),
    seen: new Map<string, number>(),
  }));
  const { sync } = fakeBrowser.storage;
  const change = (keys: string[], to: (held: Values) => Values) => {
    const copy = copies[here]!;
    copy.held = to(copy.held);
    if (Object.keys(copy.held).length > limits.items) throw new Error('MAX_ITEMS quota exceeded');
    for (const key of keys) copy.changed.add(key);
  };
  vi.spyOn(sync, 'get').mockImplementation((async () => structuredClone(copies[here]!.held)) as never);
  vi.spyOn(sync, 'set').mockImplementation((async (write: Values) =>
    change(Object.keys(write), (held) => ({ ...held, ...structuredClone(write) }))) as never);
  vi.spyOn(sync, 'remove').mockImplementation((async (keys: string[]) =>
    change(keys, (held) =>
      Object.fromEntries(Object.entries(held).filter(([key]) => !keys.includes(key))),
    )) as never);
  return {
    on: (device: number) => {
      here = device;
    },
    copies,
    /** Carries what `goes` lets through, from a device to the middle and then back. */
    carry(device: number, goes: (key: string) => boolean = () => true): void {
      const { held, changed, seen } = copies[device]!;
      for (const key of [...changed].filter(goes)) {
        middle.set(key, { value: structuredClone(held[key]), stamp: ++stamp });
        seen.set(key, stamp);
        changed.delete(key);
      }
      for (const [key, one] of middle) {
        if (changed.has(key) || seen.get(key) === one.stamp || !goes(key)) continue;
        seen.set(key, one.stamp);
        if (one.value === undefined) delete held[key];
        else held[key] = structuredClone(one.value);
      }
    },
  };
}

/** Several devices on one stand-in of a browser: each with storage of its own, one at a time. */
export function openDevices() {
  const stored: Record<number, { local: Values; session: Values }> = {};
  let current = 0;
  const { local, session } = fakeBrowser.storage;
  const putAway = async () => {
    stored[current] = structuredClone({ local: await local.get(null), session: await session.get(null) });
  };
  const take = async (device: number) => {
    await local.clear();
    await session.clear();
    await local.set(stored[device]?.local ?? {});
    await session.set(stored[device]?.session ?? {});
    current = device;
  };
  async function on<T>(device: number, act: () => Promise<T>): Promise<T> {
    if (device !== current) {
      await putAway();
      await take(device);
    }
    return act();
  }
  return Object.assign(on, {
    /** How all of them stand now; called, it brings that back. */
    async keep(): Promise<() => Promise<void>> {
      await putAway();
      const kept = structuredClone(stored);
      return async () => {
        Object.assign(stored, structuredClone(kept));
        await take(current);
      };
    },
  });
}
