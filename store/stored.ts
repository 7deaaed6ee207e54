import * as disk from './disk';
import { seal, unseal } from './envelope';
import { exclusively } from './exclusively';
import { type Item, quarantine } from './items';
import { partOf, withoutPart } from './snapshot-parts';

/** What one item says, from an answer of `storage.local.get`. Unreadable settings read as their defaults. */
export function valueIn<T>(item: Item<T>, answer: Record<string, unknown>): T {
  const raw = answer[item.key];
  if (raw === undefined) return item.fallback;
  const opened = unseal(raw, item);
  return opened.ok ? opened.value : item.fallback;
}

/** Reads one item. Rejects only when storage itself refuses. */
export async function read<T>(item: Item<T>): Promise<T> {
  return valueIn(item, await disk.get(item.key));
}

function asideOf<T>(item: Item<T>, answer: Record<string, unknown>): Record<string, unknown> {
  const raw = answer[item.key];
  const lost = raw !== undefined && !unseal(raw, item).ok;
  return lost ? { [`${quarantine.prefix}${item.key}:${Date.now()}`]: raw } : {};
}

/** Sets aside what stands under an item's key when it cannot be read, for a writer that will not read it again. */
export async function preserve<T>(item: Item<T>, answer: Record<string, unknown>): Promise<void> {
  const aside = asideOf(item, answer);
  if (Object.keys(aside).length) await disk.set(aside);
}

/**
 * The key and envelope to write for `value`, and, when what stands there now cannot be read, a copy of that under
 * a quarantine key. Both go into one `storage.local.set`, which is all or nothing.
 */
export function writing<T>(
  item: Item<T>,
  value: T,
  answer: Record<string, unknown>,
): Record<string, unknown> {
  return { ...asideOf(item, answer), [item.key]: seal(item.version, value) };
}

/**
 * Changes one item while nobody else writes. `change` gets the stored value and returns the new one.
 * Returns the new value once it is on disk; rejects, with nothing changed, when storage refuses.
 */
export function update<T>(item: Item<T>, change: (value: NoInfer<T>) => NoInfer<T>): Promise<T> {
  return exclusively(async () => {
    const answer = await disk.get(item.erases ? [item.key, partOf(item.key)] : item.key);
    const value = change(valueIn(item, answer));
    const write = writing(item, value, answer);
    await (item.erases ? disk.replace({ ...write, ...withoutPart(item.key, answer) }) : disk.set(write));
    return value;
  });
}
