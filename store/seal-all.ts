import { asked, filler, inbox, quarantine, readable } from './items';
import { Locked } from './locked';
import { openAsked, readLockedAsked, sealAsked, writeLockedAsked } from './seal-asked';
import { isSealed, openValue, sealValue } from './seal-value';

export { keyIn } from './open-key';

type Values = Record<string, unknown>;

/** What stands under this key may be read by anybody, or carries a seal of its own. */
function isOpenToAll(name: string): boolean {
  if (readable.has(name) || name.startsWith(inbox.prefix) || name.startsWith(filler.prefix)) return true;
  const [, of] = name.split(':');
  // What could not be read of something readable was readable before.
  return name.startsWith(quarantine.prefix) && (readable.has(of!) || of === asked.key);
}

/** True when a key's value can be had only while the lock is open. */
export const needsKey = (name: string): boolean => name !== asked.key && !isOpenToAll(name);

async function each(values: Values, turn: (name: string, value: unknown) => unknown): Promise<Values> {
  const names = Object.keys(values);
  const turned = await Promise.all(names.map(async (name) => turn(name, values[name])));
  return Object.fromEntries(names.map((name, n) => [name, turned[n]]));
}

/** Everything of `values` that is not open to all, sealed. Nothing is changed in it that is sealed already. */
export function sealAll(key: CryptoKey, values: Values): Promise<Values> {
  return each(values, (name, value) => {
    if (name === asked.key) return sealAsked(key, name, value);
    return needsKey(name) ? sealValue(key, name, value) : value;
  });
}

/** The same values as they were before they were sealed. */
export function openAll(key: CryptoKey, values: Values): Promise<Values> {
  return each(values, (name, value) => {
    if (name === asked.key && !isSealed(value)) return openAsked(key, name, value);
    return isSealed(value) && !isOpenToAll(name) ? openValue(key, name, value) : value;
  });
}

/** What can be read of `values` while the lock is closed. Throws Locked when that is not all of them. */
export function readLocked(values: Values, names: readonly string[]): Values {
  if (names.some(needsKey)) throw new Locked();
  return asked.key in values ? { ...values, [asked.key]: readLockedAsked(values[asked.key]) } : values;
}

/** `write` as it may be written while the lock is closed. Throws Locked when it may not. */
export function writeLocked(write: Values, stored: Values): Values {
  if (Object.keys(write).some(needsKey)) throw new Locked();
  if (!(asked.key in write)) return write;
  return { ...write, [asked.key]: writeLockedAsked(write[asked.key], stored[asked.key]) };
}
