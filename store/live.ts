import { type ReadonlySignal, signal } from '@preact/signals';
import type { Item } from './items';
import { valueIn } from './stored';
import { watch } from './watch';

/** Calls `tell` with the new raw values of changed keys in this device's storage. Returns what stops it. */
export const watchStorage = watch;

/** A signal that says what `item` holds, from `answer` now and from storage's own events ever after. */
export function live<T>(item: Item<T>, answer: Record<string, unknown>): ReadonlySignal<T> {
  const value = signal(valueIn(item, answer));
  watchStorage((changes) => {
    const change = changes[item.key];
    if (change) value.value = valueIn(item, { [item.key]: change.newValue });
  });
  return value;
}
