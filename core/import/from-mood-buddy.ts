import type { ImportParts } from './arrived';
import { feltAs } from './felt-as';
import { joined, labelled, makeEntries } from './make-entries';
import { type FromRow, readRows } from './read-rows';
import type { Row } from './read-table';
import { momentOf } from './wall-time';

// Mood Buddy: RishithaGolla/Mood_buddy, popup.js ("Export as CSV") writes timestamp,emoji,label,text,action; the timestamp is
// ISO 8601 in UTC, the label is the English name of the emoji, and lines end with LF.

/** True for the columns of Mood Buddy. */
export const isMoodBuddy = (columns: readonly string[]) =>
  ['timestamp', 'emoji', 'label', 'text'].every((column) => columns.includes(column));

/** A row with a label or emoji is a check-in; text alone is a page of the reader's own. */
export function fromMoodBuddy(
  table: { columns: readonly string[]; rows: Iterable<Row> },
  parts: ImportParts,
) {
  const { labels, zone, now } = parts;
  const fromRow: FromRow = (cell, id) => {
    const moment = momentOf(cell('timestamp'), zone);
    if (!moment) return 'day';
    if (moment.at > now) return 'ahead';
    const said = cell('label').trim() || cell('emoji').trim();
    const felt = said ? feltAs(said, parts) : null;
    const lines = labelled([
      [labels.rating, felt?.rest ?? ''],
      [labels.action, cell('action')],
    ]);
    const text = joined([cell('text'), lines.join('\n')]);
    if (!felt && !text) return 'empty';
    return makeEntries({ id: id(), moment, felt, text });
  };
  return readRows('mood-buddy', table, fromRow);
}
