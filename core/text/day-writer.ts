/** One day in milliseconds: a day number times this is its midnight in UTC. */
const dayLength = 86_400_000;

/**
 * Writes day numbers in the page's language, in the given form. The formatter is made once: making one for each day of
 * a year is what would take long.
 */
export function dayWriter(form: Intl.DateTimeFormatOptions, locale?: string): (day: number) => string {
  const format = new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC', calendar: 'gregory' });
  return (day) => format.format(day * dayLength);
}
