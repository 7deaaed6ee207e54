import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Item } from '@/store/items';
import { live } from '@/store/live';
import { update } from '@/store/stored';

/** One stored setting on this page: what it says now, and the way to change it. */
export interface Held<T> {
  value: ReadonlySignal<T>;
  /** Resolves once the change is on disk; rejects, with nothing changed, when storage refuses. */
  change: (change: (value: T) => T) => Promise<void>;
}

/** Holds an item: another page's change shows here, and a change made here shows without waiting for its echo. */
export function held<T>(item: Item<T>, answer: Record<string, unknown>): Held<T> {
  const stored = live(item, answer);
  const value = signal(stored.value);
  effect(() => {
    value.value = stored.value;
  });
  return {
    value,
    async change(change) {
      const before = stored.value;
      const kept = await update(item, (old) => {
        const next = change(old);
        // What could not be read back would fall back to the default and take the rest along: it is not written.
        if (!item.check(next)) throw new TypeError(`not a valid ${item.key}`);
        return next;
      });
      // When the echo has come first, a newer change of another page may have come with it.
      if (stored.value === before) value.value = kept;
    },
  };
}
