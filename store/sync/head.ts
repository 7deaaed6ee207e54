/** Under which neutral names things stand in the account: the head, the file around the key, and numbered slots. */
export const headName = 'a';
export const keyName = 'b';
export const slotName = (n: number): string => `c${String(n).padStart(3, '0')}`;
export const isSlot = (name: string): boolean => /^c\d+$/.test(name);
export const slotCount = 500;

export const formatVersion = 1;

/** One part as the head knows it. */
export interface HeadPart {
  /** The mark of its text: whoever would write the same leaves it as it is. */
  mark: string;
  /** The hash of what stands in its slots, put together. */
  hash: string;
  slots: number[];
}

/** What there is, written last: until then what stands in the slots is not taken for anything. */
export interface Head {
  generation: number;
  parts: HeadPart[];
}

export function isHead(raw: unknown): raw is Head {
  const { generation, parts } = (raw ?? {}) as Partial<Head>;
  return Number.isSafeInteger(generation) && Array.isArray(parts) && parts.every(isPart);
}

function isPart(raw: unknown): raw is HeadPart {
  const { mark, hash, slots } = (raw ?? {}) as Partial<HeadPart>;
  const isText = typeof mark === 'string' && typeof hash === 'string';
  return isText && Array.isArray(slots) && slots.every((n) => Number.isSafeInteger(n));
}

/** A value of the account that says which version of the format it is in. */
export interface Versioned {
  v: number;
  value: string;
}

export function versionOf(raw: unknown): number | null {
  const v = (raw as Partial<Versioned> | undefined)?.v;
  return Number.isSafeInteger(v) ? v! : null;
}

/** The text in it; null where there is none. */
export function textIn(raw: unknown): string | null {
  const value = (raw as Partial<Versioned> | undefined)?.value;
  return typeof value === 'string' ? value : null;
}
