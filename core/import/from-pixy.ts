import type { ImportParts } from './arrived';
import { type Felt, feltAs, feltTogether } from './felt-as';
import { joined, labelled, makeEntries } from './make-entries';
import { type FromPiece, isPiece, listIn, otherLines, type Piece, readPieces, textIn } from './read-pieces';
import { momentOf } from './wall-time';

// Pixy: mrzmyr/pixy-mood-tracker-app. src/hooks/useDatagate.ts (`openExportDialog`) writes { version, items, tags, settings };
// src/features/datagate/import.ts reads it; an item (src/types/index.ts, `LogItemSchema`) is { id, date, dateTime, rating,
// message, createdAt, tags: [{ id }], emotions: [key] } and, later, sleep: { quality } and people: [{ id }]. Before 2022 `items` is an object by day
// and tags stand in settings (helpers/Migration.ts). The rating is one of seven, extremely_good … extremely_bad.

const ratings = /^(?:(?:extremely|very)_)?(?:good|bad)$|^neutral$/;
const known = new Set(
  'id date dateTime createdAt rating message tags emotions sleep people photos'.split(' '),
);

/** True for what says it is items with ratings. */
export function isPixy(value: unknown): value is Piece {
  if (!isPiece(value) || !Object.hasOwn(value, 'items')) return false;
  const { items } = value;
  const first = Object.values((items ?? {}) as object)[0];
  return typeof items === 'object' && isPiece(first) && Object.hasOwn(first, 'rating');
}

/** Each item is a check-in. Emotions with the name of one of our words are that word; the others stay as text. */
export function fromPixy(file: Piece, parts: ImportParts) {
  const { labels, zone, now } = parts;
  const titles = titlesIn(file);
  const named = (item: Piece, name: string) =>
    listIn(item, name)
      .map((one) => titles.get(idOf(one)) ?? '')
      .filter(Boolean)
      .join(', ');
  const fromPiece: FromPiece = (item, id) => {
    const moment = momentOf(textIn(item, 'dateTime') || textIn(item, 'date'), zone);
    if (!moment) return 'day';
    if (moment.at > now + 24 * 3_600_000) return 'ahead';
    const rating = textIn(item, 'rating');
    if (!ratings.test(rating)) return 'misshapen';
    const emotions = listIn(item, 'emotions').filter((one) => typeof one === 'string');
    const all = emotions.map((name) => [name, feltAs(name, parts)] as const);
    const mapped = all.filter(([, { words }]) => words.length).map(([, felt]) => felt);
    const others = all.filter(([, { words }]) => !words.length).map(([name]) => spaced(name));
    const felt = feltTogether([...mapped, rated(rating, mapped, parts)]);
    const lines = labelled([
      [labels.feelings, others.join(', ')],
      [labels.tags, named(item, 'tags')],
      [labels.people, named(item, 'people')],
      [labels.sleep, isPiece(item.sleep) ? spaced(textIn(item.sleep, 'quality')) : ''],
      [
        labels.pictures,
        listIn(item, 'photos')
          .filter(isPiece)
          .map((one) => textIn(one, 'fileName'))
          .join(', '),
      ],
    ]);
    const text = joined([textIn(item, 'message'), [...lines, ...otherLines(item, known)].join('\n')]);
    return makeEntries({ id: id(textIn(item, 'id')), moment, felt, text });
  };
  return readPieces('pixy', Object.values(file.items as object), fromPiece);
}

const spaced = (key: string) => key.replaceAll('_', ' ');
const idOf = (tag: unknown) => (isPiece(tag) ? textIn(tag, 'id') : '');

/** The rating; beside words of feeling it adds none of its tiles. */
function rated(rating: string, mapped: readonly Felt[], parts: ImportParts): Felt {
  const felt = feltAs(spaced(rating), parts);
  return mapped.length ? { ...felt, tiles: felt.tiles.filter((tile) => tile === 'not-sure') } : felt;
}

function titlesIn(file: Piece): Map<string, string> {
  const older = isPiece(file.settings) ? listIn(file.settings, 'tags') : [];
  const tags = [...older, ...listIn(file, 'tags'), ...listIn(file, 'people')].filter(isPiece);
  return new Map(tags.map((tag) => [textIn(tag, 'id'), textIn(tag, 'title') || textIn(tag, 'name')]));
}
