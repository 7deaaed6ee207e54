import { speech } from './spoken';

/** The forms in which Mendful writes days, months and times. */
const forms = {
  time: { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' },
  month: { month: 'long' },
  'month-year': { month: 'long', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  'day-year': { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const made = new Map<string, Intl.DateTimeFormat>();

/** One format for each form and language: making one costs a hundred times what using it does. */
export function dateFormat(form: keyof typeof forms, locale = speech.locale): Intl.DateTimeFormat {
  const key = `${form} ${locale ?? ''}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, forms[form]);
  made.set(key, known);
  return known;
}
