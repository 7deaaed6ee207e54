import type { LocalDay } from '@/core/model/time';

/** A day with its year, as paper needs it: `Saturday, 21 November 2026`, in the page's language. */
export function fullDay(day: LocalDay, locale?: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return Temporal.PlainDate.from(day).toLocaleString(locale, options);
}

/** The same without the weekday, for tables and spans. */
export function shortDay(day: LocalDay, locale?: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
