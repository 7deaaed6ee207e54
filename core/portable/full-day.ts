import type { LocalDay } from '@/core/model/time';
import { dateFormat } from '@/core/text/date-format';
import { speech } from '@/core/text/spoken';

/** A day with its year, as paper needs it: `Saturday, 21 November 2026`, in the page's language. */
export function fullDay(day: LocalDay, locale?: string): string {
  return dateFormat('day-year', locale).format(Temporal.PlainDate.from(day));
}

/** The same without the weekday, for tables and spans. */
export function shortDay(day: LocalDay, locale = speech.locale): string {
  return Temporal.PlainDate.from(day).toLocaleString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
