import { dateFormat } from './date-format';
import { speech } from './spoken';

const names = new Map<string, string>();

/** A month as people say it, `November 2026`, in the page's language; `short` leaves the year out. */
export function monthName(month: string, form: 'long' | 'short' = 'long', locale = speech.locale): string {
  const key = `${month} ${form} ${locale ?? ''}`;
  const known = names.get(key);
  if (known) return known;
  const first = Temporal.PlainDate.from(`${month}-01`);
  const name = dateFormat(form === 'long' ? 'month-year' : 'month', locale).format(first);
  // A page with ten years in it draws the same names again and again.
  names.set(key, name);
  return name;
}
