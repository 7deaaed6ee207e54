import { type AreaId, areaOf } from '@/core/model/area';
import type { CheckIn, Entry } from '@/core/model/entry';
import type { Lexicon } from '@/core/model/feeling';
import type { ThemeId } from '@/core/model/theme';
import type { LocalDay } from '@/core/model/time';
import type { Filters } from './filters';
import { foldText } from './fold';

/** What filters have to know of the guidance. */
export interface FilterFacts {
  lexicon: Lexicon;
  /** The theme of the prompt with this id; null for a blank page and for what is not known. */
  themeOf: (promptId: string) => ThemeId | 'own' | null;
}

/** A test of single entries, with all that does not depend on the entry worked out once. */
export function fitsFilters(filters: Filters, facts: FilterFacts): (entry: Entry) => boolean {
  const tests = [
    filters.kinds.length ? (entry: Entry) => filters.kinds.includes(entry.kind) : null,
    fitsSpan(filters),
    fitsFelt(filters),
    fitsAreas(filters.areas, facts.lexicon),
    fitsThemes(filters.themes, facts.themeOf),
  ].filter((one) => one !== null);
  return (entry) => tests.every((one) => one(entry));
}

/** By the clock of the place it was lived at. Compared as numbers: a calendar day per entry would cost a whole frame. */
function fitsSpan({ from, to }: Filters) {
  if (!from && !to) return null;
  const first = from ? startOf(from) : -Infinity;
  const end = to ? startOf(to, 1) : Infinity;
  return ({ at, offsetMinutes }: Entry) => {
    const local = at + offsetMinutes * 60_000;
    return local >= first && local < end;
  };
}

function startOf(day: LocalDay, daysLater = 0): number {
  return Temporal.PlainDate.from(day).add({ days: daysLater }).toZonedDateTime('UTC').epochMilliseconds;
}

function fitsFelt({ words, tiles, ownWords }: Filters) {
  if (!words.length && !tiles.length && !ownWords.length) return null;
  const own = new Set(ownWords.map(foldText));
  return (entry: Entry) =>
    entry.kind === 'check-in' &&
    (entry.words.some((word) => words.includes(word)) ||
      entry.tiles.some((tile) => tiles.includes(tile)) ||
      (entry.ownWord !== null && own.has(foldText(entry.ownWord))));
}

/** A tile counts where no word behind it was picked, as everywhere (core/choose/mood.ts). */
function fitsAreas(areas: readonly AreaId[], { feelings, tiles }: Lexicon) {
  if (!areas.length) return null;
  const words = feelings.filter((feeling) => areas.includes(areaOf(feeling))).map(({ id }) => id);
  const bare = tiles.filter((tile) => areas.includes(areaOf(tile))).map(({ id }) => id);
  const tileOf = new Map(feelings.map(({ id, tile }) => [id, tile]));
  const hasWord = (entry: CheckIn, tile: string) => entry.words.some((word) => tileOf.get(word) === tile);
  return (entry: Entry) =>
    entry.kind === 'check-in' &&
    (entry.words.some((word) => words.includes(word)) ||
      entry.tiles.some((tile) => bare.includes(tile) && !hasWord(entry, tile)));
}

function fitsThemes(themes: Filters['themes'], themeOf: FilterFacts['themeOf']) {
  if (!themes.length) return null;
  return (entry: Entry) => {
    const theme = entry.kind === 'reflection' ? themeOf(entry.promptId) : null;
    return theme !== null && themes.includes(theme);
  };
}
