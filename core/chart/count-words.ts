import type { CheckIn } from '@/core/model/entry';
import { type Meanings, type PlaceId, readPicked } from './read-picked';

/** A word and how many check-ins it was picked in. */
export interface WordCount {
  name: string;
  place: PlaceId;
  count: number;
}

/** Every word that was picked, the most frequent first. A word counts once for each check-in; own words are spelt as first written. */
export function countWords(checkIns: readonly CheckIn[], meanings: Meanings): WordCount[] {
  const counts = new Map<string, WordCount>();
  for (const checkIn of checkIns)
    for (const { key, name, place } of readPicked(checkIn, meanings)) {
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { name, place, count: 1 });
    }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
