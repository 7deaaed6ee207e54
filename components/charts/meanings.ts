import { areas } from '@/content/areas';
import { feelings, feelingWords, tileNames, tiles } from '@/content/feelings';
import { chartWords } from '@/content/words/charts';
import { indexMeanings, type Names, type PlaceId } from '@/core/chart/read-picked';
import { feelingIds } from '@/core/model/feeling';

let known: ReturnType<typeof indexMeanings> | null = null;

/** The words and tiles under the names readers see, looked up once for every picture. */
export function meanings() {
  const words = Object.fromEntries(feelingIds.map((id) => [id, feelingWords[id].name])) as Names['words'];
  known ??= indexMeanings({ feelings, tiles }, { words, tiles: tileNames });
  return known;
}

/** What a place is called. */
export function placeName(place: PlaceId): string {
  return place === 'own' ? chartWords.ownPlace : areas[place].name;
}
