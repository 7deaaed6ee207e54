import type { LocalDay } from '@/core/model/time';
import { dateFormat } from './date-format';

/** How a day is headed: `today`, `yesterday`, else the day as people say it, with its year when that is not this one. */
export function dayName(
  day: LocalDay,
  today: Temporal.PlainDate,
  words: { today: string; yesterday: string },
  locale?: string,
): string {
  const date = Temporal.PlainDate.from(day);
  if (date.equals(today)) return words.today;
  if (date.add({ days: 1 }).equals(today)) return words.yesterday;
  return dateFormat(date.year === today.year ? 'day' : 'day-year', locale).format(date);
}
