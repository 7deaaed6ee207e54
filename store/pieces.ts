import type { Check } from './checks';
import { type Shape, seal, upgrade } from './envelope';
import { quarantine } from './items';

type Form = Pick<Shape<unknown>, 'version' | 'upgrades'>;

/** A stored list as read piece by piece: what could be read, and what could not, untouched. */
export interface Pieces<T> {
  items: T[];
  /** Single pieces that do not parse. */
  unreadable: unknown[];
  /** The whole stored value when not even the list could be found in it. */
  broken?: unknown;
}

/** Reads a stored list piece by piece, so that a bad one takes no other with it. `undefined` is empty. Never throws. */
export function readPieces<T>(raw: unknown, shape: Form, check: Check<T>): Pieces<T> {
  if (raw === undefined) return { items: [], unreadable: [] };
  const opened = upgrade(raw, shape);
  if (!opened.ok || !Array.isArray(opened.value)) return { items: [], unreadable: [], broken: raw };
  const pieces: Pieces<T> = { items: [], unreadable: [] };
  for (const piece of opened.value) {
    if (check(piece)) pieces.items.push(piece);
    else pieces.unreadable.push(piece);
  }
  return pieces;
}

/** What to write so that a list holds `items` and nothing unreadable in it is lost. Pure but for the given time. */
export function writePieces<T>(
  key: string,
  shape: Form,
  items: readonly T[],
  was: Pieces<T>,
  now: number,
): Record<string, unknown> {
  const aside: Record<string, unknown> = {};
  if ('broken' in was) aside[`${quarantine.prefix}${key}:${now}`] = was.broken;
  else if (was.unreadable.length)
    aside[`${quarantine.prefix}${key}:${now}`] = seal(shape.version, was.unreadable);
  return { ...aside, [key]: seal(shape.version, items) };
}
