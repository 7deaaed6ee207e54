import type { Instant } from '@/core/model/time';
import { fill } from './fill';
import { longDay } from './long-day';
import { speech } from './spoken';

/** A coming moment as a person says it: `today at 15:40`, `tomorrow at …`, else with its day. {time} and {day} are filled in. */
export function sayMoment(
  at: Instant,
  now: Temporal.ZonedDateTime,
  words: { today: string; tomorrow: string; later: string },
  locale = speech.locale,
): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(now.timeZoneId);
  const time = moment.toPlainTime().toLocaleString(locale, { hour: 'numeric', minute: '2-digit' });
  const days = now.toPlainDate().until(moment.toPlainDate(), { largestUnit: 'day' }).days;
  const form = days <= 0 ? words.today : days === 1 ? words.tomorrow : words.later;
  return fill(form, { time, day: longDay(moment.toPlainDate().toString(), locale) });
}
