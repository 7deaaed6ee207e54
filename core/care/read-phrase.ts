import type { Phrase } from '@/core/model/phrases';
import { foldWord } from './read-words';

/** One place of a phrase: some words, or any; how often at least and at most. */
export interface Place {
  /** `null`: any word. */
  words: ReadonlySet<string> | null;
  least: 0 | 1;
  most: number;
}

/** A phrase as the matcher walks it. */
export interface Path {
  /** From right to left, because it is walked away from the phrase. */
  left: readonly Place[];
  places: readonly Place[];
  right: readonly Place[];
  /** The words it can start with. */
  starts: ReadonlySet<string>;
}

/** Reads the notation of core/model/phrases.ts. A phrase that starts with a gap is a slip of its writer, and told. */
export function readPhrase(phrase: Phrase): Path {
  const [, left, middle, right] = /^(?:(.*) < )?(.*?)(?: > (.*))?$/.exec(phrase)!;
  const places = readPlaces(middle!);
  const starts = places[0]?.words;
  if (!starts || places[0]!.least === 0) throw new Error(`A phrase starts with plain words: ${phrase}`);
  return { left: readPlaces(left).reverse(), places, right: readPlaces(right), starts };
}

function readPlaces(text = ''): Place[] {
  return text.split(' ').filter(Boolean).map(readPlace);
}

function readPlace(part: string): Place {
  if (part === '~') return { words: null, least: 0, most: 3 };
  if (part === '_') return { words: null, least: 1, most: 1 };
  const optional = part.endsWith('?');
  const words = (optional ? part.slice(0, -1) : part).replaceAll("'", '').split('|').map(foldWord);
  return { words: new Set(words), least: optional ? 0 : 1, most: 1 };
}
