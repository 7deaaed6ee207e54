import { type ReadonlySignal, signal } from '@preact/signals';
import * as disk from './disk';
import type { Item } from './items';
import { valueIn } from './stored';

/** Calls `tell` with the new raw values of changed keys in this device's storage. Returns what stops it. */
export const watchStorage = disk.watch;

type Tell = Parameters<typeof watchStorage>[0];

/**
 * One listener for many watchers. Firefox hands every listener a copy of its own of all that changed: with twelve of them on a
 * page, a large import stood still for a quarter of a minute, with one for a second.
 */
export function watchTogether(): (tell: Tell) => void {
  const watchers: Tell[] = [];
  watchStorage((changes) => {
    for (const tell of watchers) tell(changes);
  });
  return (tell) => void watchers.push(tell);
}

/** A signal that says what `item` holds, from `answer` now and from storage's own events ever after. */
export function live<T>(
  item: Item<T>,
  answer: Record<string, unknown>,
  watch: (tell: Tell) => void = watchStorage,
): ReadonlySignal<T> {
  const value = signal(valueIn(item, answer));
  watch((changes) => {
    const change = changes[item.key];
    if (change) value.value = valueIn(item, { [item.key]: change.newValue });
  });
  return value;
}
