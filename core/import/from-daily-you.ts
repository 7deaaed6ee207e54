import type { ImportParts } from './arrived';
import { feltAs } from './felt-as';
import { joined, labelled, makeEntries } from './make-entries';
import { type FromPiece, isPiece, listIn, otherLines, readPieces, textIn } from './read-pieces';
import { momentOf } from './wall-time';

// Daily You: Demizo/Daily_You. `exportToJson` of lib/entries_database.dart writes a list of { timeCreated, timeModified,
// images: [{ imgPath, imgRank, timeCreated }], mood, text } as daily_you_logs_<month>_<day>_<year>.json; newer versions no
// longer write it but still read it (lib/utils/imports/import_json.dart), an older `imgPath` included. mood is -2 … 2 or
// null; times are ISO 8601, of the phone's own zone where they name none.

const known = new Set(['timeCreated', 'timeModified', 'images', 'imgPath', 'mood', 'text', 'id', 'time']);

/** True for a list whose first thing says when it was made, as Daily You does. */
export function isDailyYou(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && isPiece(value[0]) && Object.hasOwn(value[0], 'timeCreated');
}

/**
 * An entry with a mood is a check-in, one without a page of the reader's own. A number says how good it was and names no
 * feeling: 0 is the middle, any other is kept as the number it was.
 */
export function fromDailyYou(list: readonly unknown[], parts: ImportParts) {
  const { labels, zone, now } = parts;
  const fromPiece: FromPiece = (piece, id) => {
    const moment = momentOf(textIn(piece, 'timeCreated'), zone);
    if (!moment) return 'day';
    if (moment.at > now) return 'ahead';
    const { mood } = piece;
    if (mood !== null && mood !== undefined && typeof mood !== 'number') return 'misshapen';
    const pictures = [piece, ...listIn(piece, 'images')].filter(isPiece).map((one) => textIn(one, 'imgPath'));
    const lines = labelled([[labels.pictures, pictures.filter(Boolean).join(', ')]]);
    const text = joined([textIn(piece, 'text'), [...lines, ...otherLines(piece, known)].join('\n')]);
    const felt = typeof mood === 'number' ? feltAs(signed(mood), parts) : null;
    if (!felt && !text) return 'empty';
    const editedAt = momentOf(textIn(piece, 'timeModified'), zone)?.at;
    return makeEntries({ id: id(), moment, felt, text, editedAt });
  };
  return readPieces('daily-you', list, fromPiece);
}

const signed = (n: number) => (n > 0 ? `+${n}` : `${n}`.replace('-', '\u2212'));
