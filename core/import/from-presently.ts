import type { ImportParts } from './arrived';
import { makeEntries } from './make-entries';
import { type FromRow, readRows } from './read-rows';
import type { Row } from './read-table';
import { momentOn } from './wall-time';

// Presently: alisonthemonster/Presently, app/src/main/java/journal/gratitude/com/gratitudejournal/util/backups/
// CsvWriter.kt writes `entryDate,entryContent`, days as YYYY-MM-DD, a cell in quotation marks where it has to be; CSVHelper.kt
// and CsvParser.kt of the same folder read it. One entry a day, without a time.

/** True for the columns of Presently. */
export const isPresently = (columns: readonly string[]) =>
  columns.includes('entrydate') && columns.includes('entrycontent');

/** Each row is a small good thing, at noon of its day. */
export function fromPresently(
  table: { columns: readonly string[]; rows: Iterable<Row> },
  { zone, now }: ImportParts,
) {
  const fromRow: FromRow = (cell, id) => {
    // Older exports write the day with a time of midnight behind it.
    const moment = momentOn(cell('entrydate').trim().split(/[T ]/)[0]!, null, zone);
    if (!moment) return 'day';
    // Noon of today may be ahead of now.
    if (moment.at > now + 24 * 3_600_000) return 'ahead';
    const text = cell('entrycontent');
    if (!text.trim()) return 'empty';
    return makeEntries({ id: id(), moment, felt: null, text, as: 'note' });
  };
  return readRows('presently', table, fromRow);
}
