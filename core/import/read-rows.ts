import type { Entry, EntryId } from '@/core/model/entry';
import { type Arrived, type FileFault, type Format, type Unread, unread, type WhyNot } from './arrived';
import { maxCells, maxPieces, maxWords } from './bounds';
import { idsFor } from './make-entries';
import type { Row } from './read-table';

/** A row under the names of its columns; '' for a column it does not have. */
export type Cells = (column: string) => string;

/** What one row becomes, or why it becomes nothing. */
export type FromRow = (cells: Cells, id: () => EntryId) => Entry[] | WhyNot;

/** Goes through the rows of a table. A row that cannot be read takes no other with it. */
export function readRows(
  format: Format,
  { columns, rows }: { columns: readonly string[]; rows: Iterable<Row> },
  fromRow: FromRow,
): Arrived | { fault: FileFault } {
  const idOf = idsFor(format);
  const entries: Entry[] = [];
  const not: Unread[] = [];
  let count = 0;
  let room = maxCells;
  for (const { line, cells, torn } of rows) {
    room -= cells.length;
    if (++count > maxPieces || room < 0) return { fault: 'many' };
    const cell: Cells = (column) => cells[columns.indexOf(column)] ?? '';
    const isLong = cells.reduce((n, { length }) => n + length, 0) > maxWords;
    const made = torn ? 'quotes' : isLong ? 'long' : fromRow(cell, () => idOf(cells));
    if (typeof made === 'string') not.push(unread(made, line, cells.join(', ').slice(0, 200)));
    else for (const entry of made) entries.push(entry);
  }
  return { entries, unread: not };
}
