import { speech } from './spoken';

const monday = new Temporal.PlainDate(1970, 1, 5);

/** The name of a weekday, Monday 0 … Sunday 6, in the page's language. */
export function weekdayName(index: number, locale = speech.locale): string {
  return monday.add({ days: index }).toLocaleString(locale, { weekday: 'long' });
}
