/** The names of countries and languages in the language of the page; the browser knows them, without a network. */
const regions = new Intl.DisplayNames('en', { type: 'region' });
const tongues = new Intl.DisplayNames('en', { type: 'language' });

/** `DE` → *Germany*. */
export function countryName(code: string): string {
  return regions.of(code) ?? code;
}

/** `de` → *German*. */
export function languageName(code: string): string {
  return tongues.of(code) ?? code;
}
