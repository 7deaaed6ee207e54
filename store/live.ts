import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Item } from './items';
import { valueIn } from './stored';

/** Calls `tell` with the new raw values of changed keys in this device's storage. Returns what stops it. */
export function watchStorage(tell: (changes: Record<string, { newValue?: unknown }>) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local') tell(changes);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** A signal that says what `item` holds, from `answer` now and from storage's own events ever after. */
export function live<T>(item: Item<T>, answer: Record<string, unknown>): ReadonlySignal<T> {
  const value = signal(valueIn(item, answer));
  watchStorage((changes) => {
    const change = changes[item.key];
    if (change) value.value = valueIn(item, { [item.key]: change.newValue });
  });
  return value;
}
