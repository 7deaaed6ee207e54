import type { Check } from './checks';

/** How one value stands at rest: its version travels with it, so an export or a half-done upgrade can tell. */
export interface Envelope {
  v: number;
  value: unknown;
}

function isEnvelope(raw: unknown): raw is Envelope {
  if (typeof raw !== 'object' || raw === null) return false;
  const { v, value, ...rest } = raw as Partial<Envelope>;
  return Number.isSafeInteger(v) && v! >= 1 && value !== undefined && Object.keys(rest).length === 0;
}

/** What a stored value must be, and how older versions of it become today's. */
export interface Shape<T> {
  version: number;
  check: Check<T>;
  /** `upgrades[n]` turns a value of version n into one of version n + 1; pure, run on read. */
  upgrades: Readonly<Record<number, (old: unknown) => unknown>>;
}

export type Opened<T> =
  | { ok: true; value: T }
  | { ok: false; reason: 'not-an-envelope' | 'from-the-future' | 'misshapen' };

/** The value written today, ready for storage. */
export function seal(version: number, value: unknown): Envelope {
  return { v: version, value };
}

/** The value inside `raw` brought to today's version, unparsed; a reason when it cannot be. Never throws. */
export function upgrade(raw: unknown, shape: Pick<Shape<unknown>, 'version' | 'upgrades'>): Opened<unknown> {
  if (!isEnvelope(raw)) return { ok: false, reason: 'not-an-envelope' };
  let { v, value } = raw;
  if (v > shape.version) return { ok: false, reason: 'from-the-future' };
  try {
    for (; v < shape.version; v++) value = shape.upgrades[v]?.(value);
  } catch {
    return { ok: false, reason: 'misshapen' };
  }
  return { ok: true, value };
}

/** The parsed value inside `raw`, or the reason why it cannot be read. Never throws. */
export function unseal<T>(raw: unknown, shape: Shape<T>): Opened<T> {
  const opened = upgrade(raw, shape);
  if (!opened.ok) return opened;
  return shape.check(opened.value) ? { ok: true, value: opened.value } : { ok: false, reason: 'misshapen' };
}
