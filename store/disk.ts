import type { Ground } from '@/core/model/vault';
import * as bare from './bare';
import { holdOpen, passing } from './gate';
import { groundIn, groundWrite } from './ground';
import { asked, ground } from './items';
import { readRing } from './ring';

// Everything that stands in storage.local goes in and out here. While the lock is on it is sealed on the way in and
// opened on the way out, and nobody above knows.

type Values = Record<string, unknown>;

// Few readers have a lock, and fewer still meet work that was left half done: what that takes is loaded when it is met.
const sealing = () => import('./seal-all');
const finishing = () => import('./finish-work');

async function isUnfinished(answer: Values): Promise<boolean> {
  return !bare.isWhole(answer) && (await finishing()).isUnfinished(answer);
}
const finishWork = async () => (await finishing()).finishWork();

/** Where a lock is open, what opens things is loaded while storage still answers. */
async function readRingAhead() {
  const ring = await readRing();
  if (ring) void sealing();
  return ring;
}

/** Reads, with the key that what was read is sealed with. `locked` when there is a lock and it is closed. */
async function look(names: string[] | null) {
  // Keys are changed by writing the ring, the values and the ring again: a look in between sees another ring.
  for (let tries = 0; ; tries++) {
    const [raw, ring] = await Promise.all([bare.get(names && [...names, ground.key]), readRingAhead()]);
    const { keyId } = groundIn(raw);
    if (keyId === null) return { raw, key: null, locked: false };
    const { keyIn } = await sealing();
    const key = await keyIn(ring, keyId);
    if (key || !ring || tries === 3) return { raw, key, locked: !key };
  }
}

/**
 * Reads. Whoever is between clearing everything and writing it back may be done with it before anything else is asked: only
 * where nobody can be at it, nothing is nothing.
 */
async function lookWhole(names: string[] | null): ReturnType<typeof look> {
  const seen = await look(names);
  return bare.isWhole(seen.raw) ? seen : passing(() => look(names));
}

/**
 * What stands under the given keys; with null, everything. Rejects when storage refuses, and with Locked when the lock
 * is closed and something was asked for that it seals.
 */
export async function get(keys: string | string[] | null): Promise<Values> {
  const names = keys === null ? null : [keys].flat();
  const { raw, key, locked } = await lookWhole(names);
  if (await isUnfinished(raw)) {
    await finishWork();
    return get(keys);
  }
  if (!names?.includes(ground.key)) delete raw[ground.key];
  if (locked) return (await sealing()).readLocked(raw, names ?? Object.keys(raw));
  return key ? (await sealing()).openAll(key, raw) : raw;
}

/** Writes all of it or, when storage refuses or the lock is closed and this rejects, nothing. */
export function set(write: Values): Promise<void> {
  return put(write);
}

/** The same, when something is taken away by it: what stood there before is erased from the browser's files soon after. */
export function replace(write: Values): Promise<void> {
  return put(write, { traces: true });
}

/** `write` as it may stand at rest. Rejects with Locked when it may not. */
async function sealed(
  write: Values,
  { raw, key, locked }: Awaited<ReturnType<typeof look>>,
): Promise<Values> {
  if (locked) return (await sealing()).writeLocked(write, raw);
  return key ? (await sealing()).sealAll(key, write) : write;
}

/** How this page writes while it holds the gate open: with this key, or none. null: it asks each time. */
let straight: { key: CryptoKey | null } | null = null;
const underWay = new Set<Promise<unknown>>();

/** True while what this page writes is on its way to the disk before set() has returned, and so arrives in order. */
export const isStraight = (): boolean => straight?.key === null;

/**
 * From here on this page writes without asking first whether there is a lock: a popup can be closed a moment after a
 * letter was typed. Whoever changes the lock or writes everything anew has such pages step aside first (store/gate.ts).
 */
export function writeStraight(): Promise<void> {
  return holdOpen(
    async () => {
      const { raw, key, locked } = await look([]);
      if (bare.isWhole(raw) && !locked) straight = { key };
    },
    async () => {
      straight = null;
      await Promise.allSettled(underWay);
    },
  );
}

function putStraight(write: Values, key: CryptoKey | null): Promise<void> {
  const done = key
    ? sealing()
        .then(({ sealAll }) => sealAll(key, write))
        .then(bare.set)
    : bare.set(write);
  underWay.add(done);
  return done.finally(() => underWay.delete(done));
}

async function put(write: Values, change?: Partial<Ground>): Promise<void> {
  if (straight && !change) return putStraight(write, straight.key);
  const written = await passing(async () => {
    const { raw, key, locked } = await look(asked.key in write ? [asked.key] : []);
    if (await isUnfinished(raw)) return false;
    const values = await sealed(write, { raw, key, locked });
    await bare.set(change ? { ...values, ...groundWrite({ ...groundIn(raw), ...change }) } : values);
    return true;
  });
  if (written) return;
  await finishWork();
  return put(write, change);
}

/** Takes away what stands under the given keys. */
export function remove(keys: string[]): Promise<void> {
  return passing(() => bare.remove(keys));
}

/** The keys that stand there. */
export async function keys(): Promise<string[]> {
  const seen = await bare.keys();
  const names = seen.includes(ground.key) ? seen : await passing(bare.keys);
  if (names.includes(ground.key) || !(await isUnfinished({}))) return names;
  await finishWork();
  return keys();
}

/** Tells of a key whether what stands under it can be read now: no while the lock is closed and seals it. */
export async function sealedNow(): Promise<(name: string) => boolean> {
  const { locked } = await lookWhole([]);
  return locked ? (await sealing()).needsKey : () => false;
}
