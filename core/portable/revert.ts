import { fingerprint } from '@/core/import/fingerprint';
import { canonical } from './canonical';
import { isSame } from './compare-pieces';

/**
 * A short mark of a stored value or of one piece of a stored list, by which it is known again. A list is known by its pieces:
 * what is marked as a whole and piece by piece is written out once.
 */
export function markOf(key: string, value: unknown, pieces = marksIn(key, value)): string {
  const { value: _, ...rest } = pieces ? (value as Listed) : {};
  const text = pieces ? `${canonical(rest)} ${pieces.join()}` : canonical(value);
  return fingerprint(`${key} ${text}`).slice(0, 16);
}

function marksIn(key: string, raw: unknown): string[] | null {
  return isListed(raw) ? raw.value.map((piece) => markOf(key, piece, null)) : null;
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

/** What was written under a key: a mark for the value, and for each piece of a list that was not there before. */
export function marksOf(key: string, before: unknown, written: unknown): string[] {
  const known = new Set(marksIn(key, before));
  const pieces = marksIn(key, written);
  return [markOf(key, written, pieces), ...(pieces ?? []).filter((mark) => !known.has(mark))];
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
    if (marks) return !marks.has(markOf(key, piece, null)) && !isSame(piece, known);
    return known === undefined;
  });
  const newer = new Set(since.map(({ id }) => id));
  const value = [...[...old.values()].filter(({ id }) => !newer.has(id)), ...since];
  return { v: now.v, value: value.toSorted(byTime) };
}

function byTime(a: { id: string; at?: number; madeAt?: number }, b: typeof a): number {
  return (a.at ?? a.madeAt ?? 0) - (b.at ?? b.madeAt ?? 0) || (a.id < b.id ? -1 : 1);
}
