import type { LocalDay } from '@/core/model/time';

/** A day as a person says it, `Thursday 19 November`, in the page's language. */
export function longDay(day: LocalDay, locale?: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
}
