import { fingerprint } from '@/core/import/fingerprint';
import { canonical } from './canonical';
import { isSame } from './compare-pieces';

/** A short mark of a stored value or of one piece of a stored list, by which it is known again. */
export function markOf(key: string, value: unknown): string {
  return fingerprint(`${key} ${canonical(value)}`).slice(0, 16);
}

interface Listed {
  v: unknown;
  value: { id: string }[];
}

/** A stored list of things that have ids. */
export function isListed(raw: unknown): raw is Listed {
  const value = (raw as Listed | null)?.value;
  return Array.isArray(value) && value.every((piece) => typeof piece?.id === 'string');
}

/** What was written: a mark for each value, and for each piece of a list that was not there before. */
export function marksOf(
  before: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, unknown>>,
): string[] {
  return Object.entries(written).flatMap(([key, raw]) => {
    const old = before[key];
    const known = new Set(isListed(old) ? old.value.map(canonical) : []);
    const pieces = isListed(raw) ? raw.value.filter((piece) => !known.has(canonical(piece))) : [];
    return [markOf(key, raw), ...pieces.map((piece) => markOf(key, piece))];
  });
}

/**
 * One stored value taken back to how it was. `marks` say what was written then: a value that bears one is put back whole;
 * of a list changed since, what was written then goes and what is newer stays. Without marks everything was written then,
 * and only what is new since stays. undefined: nothing stood there.
 */
export function reverted(
  key: string,
  now: unknown,
  before: unknown,
  marks: ReadonlySet<string> | null,
): unknown {
  if (marks?.has(markOf(key, now)) || isSame(now, before)) return before;
  const isList = isListed(now) && (before === undefined || isListed(before));
  if (!isList) return marks || before === undefined ? now : before;
  const old = new Map(((before as Listed | undefined)?.value ?? []).map((piece) => [piece.id, piece]));
  const since = now.value.filter((piece) => {
    const known = old.get(piece.id);
    if (marks) return !marks.has(markOf(key, piece)) && !isSame(piece, known);
    return known === undefined;
  });
  const newer = new Set(since.map(({ id }) => id));
  const value = [...[...old.values()].filter(({ id }) => !newer.has(id)), ...since];
  return { v: now.v, value: value.toSorted(byTime) };
}

function byTime(a: { id: string; at?: number; madeAt?: number }, b: typeof a): number {
  return (a.at ?? a.madeAt ?? 0) - (b.at ?? b.madeAt ?? 0) || (a.id < b.id ? -1 : 1);
}
