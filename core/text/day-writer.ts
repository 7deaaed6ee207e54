import { speech } from './spoken';

/** One day in milliseconds: a day number times this is its midnight in UTC. */
const dayLength = 86_400_000;

/** Making a formatter takes far longer than using it, and a page asks for the same few again and again. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Writes day numbers in the page's language, in the given form. */
export function dayWriter(form: Intl.DateTimeFormatOptions, locale = speech.locale): (day: number) => string {
  const key = JSON.stringify([form, locale]);
  const made = { ...form, timeZone: 'UTC', calendar: 'gregory' };
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, made);
  formats.set(key, format);
  return (day) => format.format(day * dayLength);
}
