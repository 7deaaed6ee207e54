/**
 * The JSON of a value with the keys of every object in order: the same text for equal values. Chromium's storage gives
 * keys back in order of the alphabet and Firefox's as they were written, so the order says nothing.
 */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const said = Object.keys(value).filter((key) => (value as Record<string, unknown>)[key] !== undefined);
  const pairs = said
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`);
  return `{${pairs.join()}}`;
}
