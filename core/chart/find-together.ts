import type { CheckIn, Entry, Practised } from '@/core/model/entry';
import { weekdayOf } from '@/core/plan/day-number';
import { type Counts, countPairs } from './count-pairs';
import { dayNumberOf, partOfDay } from './day-index';
import { isClearlyOften } from './is-clearly-often';
import { numberNames } from './number-names';
import { type Meanings, readPicked } from './read-picked';

export const togetherKinds = ['part', 'week', 'strength', 'word', 'practice'] as const;
type Kind = (typeof togetherKinds)[number];

/** A word that often came together with something else. Counts only: nothing is said about why. */
export interface Together extends Counts {
  kind: Kind;
  word: string;
  /** What it came with: a part of the day, `weekend`, `strong`, another word, or a practice. */
  other: string;
}

const atMost = 8;
const strong = 4;

/**
 * What came together more often than either's own frequency would bring along (the rule: is-clearly-often.ts), the
 * clearest first, eight at most.
 */
export function findTogether(entries: readonly Entry[], meanings: Meanings): Together[] {
  const [words, others] = [numberNames(), numberNames()];
  const kinds: Kind[] = [];
  const numberOf = (kind: Kind, name: string) => {
    const number = others.numberOf(name);
    kinds[number] = kind;
    return number;
  };
  const practised = practisedOn(entries.filter((entry) => entry.kind === 'practice'));
  const [said, when, rated, strength]: [number[][], number[][], number[][], number[][]] = [[], [], [], []];
  for (const entry of entries) {
    if (entry.kind !== 'check-in') continue;
    const its = readPicked(entry, meanings).map(({ key, name }) => words.numberOf(key, name));
    const beside = [numberOf('part', partOfDay(entry)), numberOf('week', weekPart(entry))];
    for (const practice of practised.get(dayNumberOf(entry)) ?? [])
      beside.push(numberOf('practice', practice));
    said.push(its);
    when.push(beside);
    // How strong it was is asked, not always answered: what was left open counts on neither side.
    if (entry.strength === null) continue;
    rated.push(its);
    strength.push(entry.strength >= strong ? [numberOf('strength', 'strong')] : []);
  }
  const pairs = [...countPairs(said, when), ...countPairs(rated, strength)];
  const beside = pairs.flatMap((pair) => isClearlyOften(pair) ?? []);
  const together = countPairs(said, said).flatMap((pair) => (isRarer(pair) && isClearlyOften(pair)) || []);
  return [
    ...beside.map((found) => ({ ...found, kind: kinds[found.pair.other]!, names: others.names })),
    ...together.map((found) => ({ ...found, kind: 'word' as const, names: words.names })),
  ]
    .sort((a, b) => b.clear - a.clear || b.pair.both - a.pair.both || a.pair.word - b.pair.word)
    .slice(0, atMost)
    .map(({ pair, kind, names }) => ({
      ...pair,
      kind,
      word: words.names[pair.word]!,
      other: names[pair.other]!,
    }));
}

/** Two words are one finding, told from the rarer of them; a word with itself is none. */
function isRarer({ word, other, ofWord, ofOther }: Counts & { word: number; other: number }): boolean {
  return ofWord < ofOther || (ofWord === ofOther && word < other);
}

function weekPart(checkIn: CheckIn): string {
  return weekdayOf(dayNumberOf(checkIn)) > 5 ? 'weekend' : 'weekday';
}

/** The practices of each day, each once. */
function practisedOn(practised: readonly Practised[]): Map<number, string[]> {
  const days = new Map<number, string[]>();
  for (const entry of practised) {
    const its = days.get(dayNumberOf(entry)) ?? [];
    if (!its.includes(entry.practice)) its.push(entry.practice);
    days.set(dayNumberOf(entry), its);
  }
  return days;
}
