import { speech } from './spoken';

/** Making a formatter takes far longer than using it, and a table of ten years writes thousands of numbers. */
const formats = new Map<string | undefined, Intl.NumberFormat>();

/** A number as the reader's language writes it: `1,200`, `3.5`. */
export function sayNumber(n: number, locale = speech.locale): string {
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(n);
}
