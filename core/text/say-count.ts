import { fill } from './fill';
import { sayNumber } from './say-number';
import { speech } from './spoken';

/** A text for one and a text for every other number, with {n} to fill in; other languages have further forms. */
export interface Counted {
  one: string;
  other: string;
}

/** Making one takes far longer than using it, and a table of ten years counts thousands of times. */
const rules = new Map<string | undefined, Intl.PluralRules>();

/** A number with its noun: `1 check-in`, `12 check-ins`, counted and written as the reader's language does. */
export function sayCount(n: number, words: Counted, locale = speech.locale): string {
  const rule = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, rule);
  const forms: Counted & { [form in Intl.LDMLPluralRule]?: string } = words;
  return fill(forms[rule.select(n)] ?? words.other, { n: sayNumber(n, locale) });
}
