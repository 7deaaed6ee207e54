import type { LocalDay } from '@/core/model/time';
import { dateFormat } from './date-format';

/** A day as a person says it, `Thursday 19 November`, in the page's language. */
export function longDay(day: LocalDay, locale?: string): string {
  return dateFormat('day', locale).format(Temporal.PlainDate.from(day));
}
