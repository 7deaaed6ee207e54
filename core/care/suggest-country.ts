import { type Country, countries } from '@/core/model/help-line';

/** Whether a code is a country whose lines are known here. */
export function isCountry(code: string | undefined): code is Country {
  return countries.includes(code as Country);
}

/**
 * The country to show first, from the languages a browser asks for, in their order: never from where the device is. The first
 * language that names a region decides, even if its lines are not known here; without any, the first language's homeland.
 * It is a suggestion, and the reader's choice stands beside it.
 */
export function suggestCountry(languages: readonly string[]): Country | null {
  const locales = languages.flatMap(readLocale);
  const region =
    locales.find(({ region }) => /^[A-Z]{2}$/.test(region ?? ''))?.region ?? locales[0]?.maximize().region;
  return isCountry(region) ? region : null;
}

/** A browser may be set up with anything; what is no language says nothing. */
function readLocale(tag: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(tag)];
  } catch {
    return [];
  }
}
