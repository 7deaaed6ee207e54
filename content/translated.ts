/** A text with a number in it: `other`, and whichever further forms the language counts with (`Intl.PluralRules`). */
export type Counting = { readonly other: string } & { readonly [form in Intl.LDMLPluralRule]?: string };

/** Words of the same shape in another language. A word that is missing, or one too many, does not compile. */
export type Translated<T> = T extends string
  ? string
  : T extends { one: string; other: string }
    ? Counting & { readonly [K in Exclude<keyof T, 'one' | 'other'>]: Translated<T[K]> }
    : { readonly [K in keyof T]: Translated<T[K]> };

/** The words of prompts in another language, by id. */
export type PromptWords = Readonly<Record<string, { readonly ask: string; readonly more: string }>>;

/**
 * The words of a practice in another language: the practice's own tree with its words alone. What has an id there (steps,
 * fields, options, outcomes, forms) stands here under that id; what has none (`back`, `becomes`, lines to read) in its order.
 */
export interface PracticeWords {
  readonly [key: string]: string | readonly string[] | PracticeWords | readonly PracticeWords[];
}
