/** The last moment of the year 9999. Later ones are whole numbers, too, and break every calendar. */
const last = Date.UTC(9999, 11, 31);

/**
 * True when every number in a value is one that a calendar or a scale can hold and, with `days`, every day in it exists.
 * A file can say things that have the right shape and that no version of Mendful has ever written.
 */
export function isSound(value: unknown, days = false): boolean {
  if (typeof value === 'number') return Math.abs(value) <= last;
  if (typeof value === 'string') return !days || !/^\d{4}-\d{2}-\d{2}$/.test(value) || isDay(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every((inner) => isSound(inner, days));
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text) !== null;
  } catch {
    return false;
  }
}
