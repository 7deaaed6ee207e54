import type { ImportParts } from './arrived';
import { feltAs } from './felt-as';
import { joined, labelled, makeEntries } from './make-entries';
import { type FromRow, readRows } from './read-rows';
import type { Row } from './read-table';
import { clockOf, momentOn } from './wall-time';

// Daylio, "Export entries (CSV)". The app is closed; its table is described in the public notes and fixtures of readers:
// DeutscheGabanna/Obsidian-Daylio-Parser, MichaelCurrin/daylio-csv-parser (docs/csv-format.md), staticf0x/daylio-parser.
// UTF-8 with a mark at its beginning; full_date,date,weekday,time,mood,activities,note_title,note and, since 2023, scales
// before note_title. full_date is YYYY-MM-DD; date, weekday, time and the five moods are in the language of the phone;
// activities and scales are joined with ` | `; notes hold <br> and entities.

/** True for the columns of Daylio in any order. */
export const isDaylio = (columns: readonly string[]) =>
  columns.includes('full_date') && columns.includes('mood');

/** Each row is a check-in; what was done and measured is kept as lines of its note. */
export function fromDaylio(table: { columns: readonly string[]; rows: Iterable<Row> }, parts: ImportParts) {
  const { labels, zone, now } = parts;
  const fromRow: FromRow = (cell, id) => {
    const time = clockOf(cell('time'));
    const moment = momentOn(cell('full_date'), time, zone);
    if (!moment) return 'day';
    if (moment.at > now) return 'ahead';
    const felt = feltAs(cell('mood'), parts);
    const lines = labelled([
      [labels.rating, felt.rest],
      [labels.activities, listed(cell('activities'))],
      [labels.scales, listed(cell('scales'))],
      [labels.time, time ? '' : cell('time')],
    ]);
    const text = joined([plain(cell('note_title')), plain(cell('note')), lines.join('\n')]);
    return makeEntries({ id: id(), moment, felt, text });
  };
  return readRows('daylio', table, fromRow);
}

const listed = (cell: string) =>
  plain(cell)
    .split('|')
    .map((one) => one.replaceAll('\u00a0', ' ').trim())
    .filter(Boolean)
    .join(', ');

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

/** A note as it was seen: its marks of form are gone, its words and lines are not. */
function plain(text: string): string {
  return text
    .replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n')
    .replace(/<\/?(?:b|i|u|s|strong|em|p|div|ul|ol|li|font|span)\b[^<>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => entities[name]!)
    .trim();
}
