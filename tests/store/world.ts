import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { vaultWork } from '@/store/vault-work';

/** A worker without a thread: the same work, in the same place. */
class InPlaceWorker {
  onmessage: ((event: unknown) => void) | null = null;
  onerror: unknown = null;
  terminate() {}
  async postMessage({ work, of }: { work: keyof typeof vaultWork; of: never }) {
    const data = await vaultWork[work](of).then(
      (answer: unknown) => ({ answer }),
      (error: unknown) => ({ failed: String(error) }),
    );
    this.onmessage?.({ data });
  }
}

const files = new Map<string, string>();
const missing = () => Object.assign(new Error('missing'), { name: 'NotFoundError' });

/** The files of the origin, in memory. A file that is not closed is not there, as in the browsers. */
const folder = {
  async getFileHandle(name: string, { create = false } = {}) {
    if (!files.has(name) && !create) throw missing();
    if (!files.has(name)) files.set(name, '');
    let text = '';
    return {
      getFile: async () => ({ text: async () => files.get(name)! }),
      createWritable: async () => ({
        write: (more: string) =>
          touch(() => {
            text += more;
          }),
        close: () => touch(() => void files.set(name, text)),
      }),
    };
  },
  removeEntry: (name: string) =>
    touch(() => {
      if (!files.delete(name)) throw missing();
    }),
};

let left = Number.POSITIVE_INFINITY;
let afterwards = false;
let count = 0;
export class Killed extends Error {}

/** Does something to what outlives a kill; at the chosen one the browser dies, before it or after, and does no more. */
async function touch<T>(act: () => T | Promise<T>): Promise<T> {
  count++;
  if (left < 0 || (left === 0 && !afterwards)) {
    left = -1;
    throw new Killed();
  }
  const answer = await act();
  if (left-- === 0) throw new Killed();
  return answer;
}

const area = (name: 'local' | 'session') => {
  const one = fakeBrowser.storage[name];
  for (const way of ['set', 'remove', 'clear'] as const) {
    const act = one[way].bind(one) as (of?: unknown) => Promise<void>;
    vi.spyOn(one, way).mockImplementation(((of?: unknown) => touch(() => act(of))) as never);
  }
};

/** A browser that can be killed at any of the moments at which it writes something. */
export function openWorld(): void {
  files.clear();
  left = Number.POSITIVE_INFINITY;
  vi.stubGlobal('Worker', InPlaceWorker);
  vi.stubGlobal('navigator', { locks: navigator.locks, storage: { getDirectory: async () => folder } });
  area('local');
  area('session');
}

/** How often `act` writes something. */
export async function countTouches(act: () => Promise<unknown>): Promise<number> {
  count = 0;
  await act();
  return count;
}

/** Runs `act` and kills the browser at its `n`th write, before it or just after. True when it was killed. */
export async function killedAt(n: number, after: boolean, act: () => Promise<unknown>): Promise<boolean> {
  left = n;
  afterwards = after;
  const died = await act().then(
    () => false,
    (error) => {
      if (!(error instanceof Killed)) throw error;
      return true;
    },
  );
  left = Number.POSITIVE_INFINITY;
  return died;
}

/** The browser starts again: what was in memory only is gone. */
export const restart = () => fakeBrowser.storage.session.clear();

/** Everything that stands on the disk, as text. */
export async function onDisk(): Promise<string> {
  return JSON.stringify(await fakeBrowser.storage.local.get(null)) + [...files.values()].join();
}
