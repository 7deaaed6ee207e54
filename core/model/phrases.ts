/**
 * A phrase to look for in something written, as plain words in lower case:
 *
 * - words stand one after the other: `end it all`
 * - `a|b` is one or the other: `kill|killing myself`
 * - `word?` may be missing: `no such? big deal`
 * - `_` is any one word, `~` up to three of them, never past the end of a clause
 * - `,` is a comma, `.` any other mark or the end of the text; nothing else runs over them
 * - `left < phrase > right`: what has to stand beside the phrase without being part of it
 *
 * Capitals, the kind of apostrophe or its absence, and hyphens make no difference. The phrase starts with plain words.
 */
export type Phrase = string;

/** The six families of the phrase check of an apology (guidance, section 6, exercise 1). */
export const minimisingFamilies = [
  'minimise',
  'shift',
  'conditional',
  'passive',
  'pressure',
  'grand',
] as const;
export type MinimisingFamily = (typeof minimisingFamilies)[number];

/** Phrases that work against an apology in one and the same way, with the words that tell why. */
export interface MinimisingReason {
  id: string;
  family: MinimisingFamily;
  phrases: readonly Phrase[];
  /** Why it may land badly, in one line. */
  reason: string;
  /** The same thing in a gentler way. */
  gentler: string;
}

export interface MinimisingList {
  reasons: readonly MinimisingReason[];
  /** Longer phrases that hold one of those words and mean something else. */
  innocent: readonly Phrase[];
}

/** What a phrase may speak of: harm to oneself, danger from somebody, harm to somebody (guidance, section 5). */
export const careKinds = ['self', 'danger', 'others'] as const;
export type CareKind = (typeof careKinds)[number];

export type CareList = Record<CareKind, readonly Phrase[]> & {
  /** Turns of phrase that hold one of those words and mean something else. */
  idioms: readonly Phrase[];
};

/** The phrases of one language, as they are shipped beside its words. */
export interface CareWords {
  care: CareList;
  minimising: MinimisingList;
}
