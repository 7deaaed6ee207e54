import { marksOf, reverted } from '@/core/portable/revert';
import { breather } from './breather';
import * as disk from './disk';
import { seal, upgrade } from './envelope';
import { exclusively } from './exclusively';
import { draft, practiceDrafts, snapshot } from './items';
import { isPortable } from './portable-keys';
import { partOf } from './snapshot-parts';

type Values = Record<string, unknown>;

/** What a snapshot was made before. */
export const snapshotReasons = ['import', 'upgrade', 'lock'] as const;
export type SnapshotReason = (typeof snapshotReasons)[number];

/**
 * How things stood, and what was written then. One is kept, the last; it is sealed like everything else. The values
 * themselves stand beside it (store/snapshot-parts.ts).
 */
export interface Snapshot {
  madeAt: number;
  why: SnapshotReason;
  /** The keys that were to change. */
  keys: string[];
  /** Marks of what was written (core/portable/revert.ts); null: everything was. */
  marks: string[] | null;
}

/** So long how it was can be brought back. What was taken out of the journal is not to stay on for ever. */
const keptFor = 14 * 24 * 3_600_000;
/** Half-written words come and go with every letter, and nobody would think to look for them here. */
const passing: ReadonlySet<string> = new Set([draft.key, practiceDrafts.key]);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function isSnapshot(value: unknown): value is Snapshot {
  const { madeAt, why, keys, marks } = (value ?? {}) as Partial<Snapshot>;
  const isKnown = Number.isSafeInteger(madeAt) && snapshotReasons.includes(why!);
  return isKnown && isTexts(keys) && (marks === null || isTexts(marks));
}

/** The snapshot in an answer of storage; null when there is none to bring back. */
export function snapshotIn(answer: Values): Snapshot | null {
  const opened = upgrade(answer[snapshot.key], snapshot);
  return opened.ok && isSnapshot(opened.value) ? opened.value : null;
}

const sealed = (value: Snapshot | null) => ({ [snapshot.key]: seal(snapshot.version, value) });
const partNames = async () => (await disk.keys()).filter((name) => name.startsWith(snapshot.prefix));

/**
 * What to write beside `write` so that it can be undone: only what it changes is kept, and marks of what it brings. What
 * another snapshot held goes with the same write.
 */
export async function snapshotWrite(
  stored: Values,
  write: Values,
  { madeAt, why }: Pick<Snapshot, 'madeAt' | 'why'>,
  breathe: (part: number) => Promise<void> = breather(),
): Promise<Values> {
  const keys = Object.keys(write);
  const marks: string[] = [];
  for (const [n, key] of keys.entries()) {
    for (const mark of marksOf(key, stored[key], write[key])) marks.push(mark);
    await breathe((n + 1) / keys.length);
  }
  const stale = emptied(await partNames());
  return { ...stale, ...partsOf(stored, keys), ...sealed({ madeAt, why, keys, marks }) };
}

const emptied = (names: readonly string[]): Values => Object.fromEntries(names.map((name) => [name, null]));

function partsOf(stored: Values, keys: readonly string[]): Values {
  const stood = keys.filter((key) => stored[key] !== undefined);
  return Object.fromEntries(stood.map((key) => [partOf(key), stored[key]]));
}

/** Keeps everything as it stands: called before all is sealed anew. Rejects when storage refuses. */
export function takeSnapshot(why: SnapshotReason, madeAt: number): Promise<void> {
  return exclusively(async () => {
    const all = await disk.keys();
    const keys = all.filter((key) => isPortable(key) && !passing.has(key));
    if (!keys.length) return;
    const stale = emptied(all.filter((name) => name.startsWith(snapshot.prefix)));
    const parts = partsOf(await disk.get(keys), keys);
    await disk.set({ ...stale, ...parts, ...sealed({ madeAt, why, keys, marks: null }) });
  });
}

/** When and before what the last snapshot was made; null when there is none. */
export async function readSnapshot(): Promise<Pick<Snapshot, 'madeAt' | 'why'> | null> {
  const found = snapshotIn(await disk.get(snapshot.key));
  return found && { madeAt: found.madeAt, why: found.why };
}

/**
 * Brings back how it was, as a whole; what was kept or changed since stays. Resolves with false when there is nothing to
 * bring back. Killed half-way it can be done again: the snapshot goes last.
 */
export function bringBack(): Promise<boolean> {
  return exclusively(async () => {
    const found = snapshotIn(await disk.get(snapshot.key));
    if (!found) return false;
    const stored = await disk.get(found.keys.flatMap((key) => [key, partOf(key)]));
    const marks = found.marks && new Set(found.marks);
    const back: Values = {};
    const breathe = breather();
    for (const key of found.keys) {
      back[key] = reverted(key, stored[key], stored[partOf(key)] ?? undefined, marks);
      await breathe(0);
    }
    const gone = found.keys.filter((key) => back[key] === undefined);
    for (const key of gone) delete back[key];
    await disk.set(back);
    await disk.remove([...gone, ...(await partNames())]);
    // With this the background begins to erase what was taken back from the browser's files: nothing waits for that.
    await disk.replace(sealed(null));
    return true;
  });
}

/** Lets the snapshot go: at once, or with `now` when it has been kept long enough. */
export function forgetSnapshot(now?: number): Promise<void> {
  return exclusively(async () => {
    const found = snapshotIn(await disk.get(snapshot.key));
    if (!found || (now !== undefined && now - found.madeAt < keptFor)) return;
    const parts = await partNames();
    await disk.replace({ ...emptied(parts), ...sealed(null) });
    await disk.remove(parts);
  });
}
