import { speech } from './spoken';

const made = new Map<string, Intl.DisplayNames>();

function namesOf(type: 'region' | 'language'): Intl.DisplayNames {
  // In the words' language whatever the browser is set to: English where nothing else is spoken.
  const names = made.get(type + speech.language) ?? new Intl.DisplayNames(speech.language, { type });
  made.set(type + speech.language, names);
  return names;
}

/** `DE` → *Germany*, in the language of the page; the browser knows, without a network. */
export function countryName(code: string): string {
  return namesOf('region').of(code) ?? code;
}

/** `de` → *German*. */
export function languageName(code: string): string {
  return namesOf('language').of(code) ?? code;
}
