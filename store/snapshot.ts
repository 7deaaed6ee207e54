import { marksOf, reverted } from '@/core/portable/revert';
import * as disk from './disk';
import { seal, upgrade } from './envelope';
import { exclusively } from './exclusively';
import { snapshot } from './items';
import { isPortable } from './portable-keys';

type Values = Record<string, unknown>;

/** What a snapshot was made before. */
export const snapshotReasons = ['import', 'upgrade', 'lock'] as const;
export type SnapshotReason = (typeof snapshotReasons)[number];

/** How things stood, and what was written then. One is kept, the last; it is sealed like everything else. */
export interface Snapshot {
  madeAt: number;
  why: SnapshotReason;
  /** The values that were to change, as they stood; a key alone: nothing stood there. */
  was: ([key: string] | [key: string, raw: unknown])[];
  /** Marks of what was written (core/portable/revert.ts); null: everything was. */
  marks: string[] | null;
}

/** So long how it was can be brought back. What was taken out of the journal is not to stay on for ever. */
const keptFor = 14 * 24 * 3_600_000;

function isSnapshot(value: unknown): value is Snapshot {
  const { madeAt, why, was, marks } = (value ?? {}) as Partial<Snapshot>;
  return (
    Number.isSafeInteger(madeAt) &&
    snapshotReasons.includes(why!) &&
    Array.isArray(was) &&
    was.every((one) => Array.isArray(one) && typeof one[0] === 'string') &&
    (marks === null || (Array.isArray(marks) && marks.every((mark) => typeof mark === 'string')))
  );
}

/** The snapshot in an answer of storage; null when there is none to bring back. */
export function snapshotIn(answer: Values): Snapshot | null {
  const opened = upgrade(answer[snapshot.key], snapshot);
  return opened.ok && isSnapshot(opened.value) ? opened.value : null;
}

/** What to write beside `write` so that it can be undone: only what it changes is kept, and marks of what it brings. */
export function snapshotWrite(stored: Values, write: Values, madeAt: number): Values {
  const was = Object.keys(write).map((key): Snapshot['was'][number] =>
    stored[key] === undefined ? [key] : [key, stored[key]],
  );
  return sealed({ madeAt, why: 'import', was, marks: marksOf(stored, write) });
}

const sealed = (value: Snapshot | null) => ({ [snapshot.key]: seal(snapshot.version, value) });

/** Keeps everything as it stands: called before stored data is upgraded or sealed anew. Rejects when storage refuses. */
export function takeSnapshot(why: SnapshotReason, madeAt: number): Promise<void> {
  return exclusively(async () => {
    const all = Object.entries(await disk.get(null)).filter(([key]) => isPortable(key));
    await disk.set(sealed({ madeAt, why, was: all, marks: null }));
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
    const stored = await disk.get(found.was.map(([key]) => key));
    const marks = found.marks && new Set(found.marks);
    const back = found.was.map(([key, raw]) => [key, reverted(key, stored[key], raw, marks)] as const);
    await disk.replace(Object.fromEntries(back.filter(([, raw]) => raw !== undefined)));
    const gone = back.filter(([, raw]) => raw === undefined).map(([key]) => key);
    await disk.remove([...gone, snapshot.key]);
    return true;
  });
}

/** Lets the snapshot go: at once, or with `now` when it has been kept long enough. */
export function forgetSnapshot(now?: number): Promise<void> {
  return exclusively(async () => {
    const found = snapshotIn(await disk.get(snapshot.key));
    if (!found || (now !== undefined && now - found.madeAt < keptFor)) return;
    await disk.replace(sealed(null));
  });
}

/** What to write so that one thing that is taken away does not come back with the snapshot; nothing where it is in none. */
export function withoutInSnapshot(id: string, answer: Values): Values {
  const found = snapshotIn(answer);
  if (!found) return {};
  const was = found.was.map(([key, ...raw]): Snapshot['was'][number] =>
    raw.length ? [key, withoutPiece(raw[0], id)] : [key],
  );
  return was.every(([, raw], n) => raw === found.was[n]![1]) ? {} : sealed({ ...found, was });
}

function withoutPiece(raw: unknown, id: string): unknown {
  const { value } = (raw ?? {}) as { value?: unknown };
  if (!Array.isArray(value) || !value.some((piece) => piece?.id === id)) return raw;
  return { ...(raw as object), value: value.filter((piece) => piece?.id !== id) };
}
