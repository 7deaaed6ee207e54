import { maxCell, maxColumns } from './bounds';

/** One row of a table, with the line of the file it begins on. */
export interface Row {
  line: number;
  cells: string[];
  /** A quotation mark was opened in it and never closed, or it has more cells than any table. */
  torn: boolean;
}

/**
 * The rows of a table as programs write them (RFC 4180, lines ended by any of CR, LF or both), one by one, so that a
 * large file is never there twice. Empty lines are passed over. Every sign is looked at once, whatever the file says.
 */
export function* readTable(text: string, separator: string): Generator<Row> {
  const plain = new RegExp(`[^${separator}\\r\\n]*`, 'y');
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row: Row = { line, cells: [], torn: false };
    for (let more = true; more; ) {
      let said = '';
      if (text[at] === '"') {
        const cell = quotedCell(text, at + 1);
        said = cell.said;
        row.torn ||= cell.torn;
        line += cell.lines;
        at = cell.end;
      }
      // What stands behind a closing mark belongs to the cell as well; RFC 4180 knows no such thing, programs do.
      plain.lastIndex = at;
      said += plain.exec(text)![0];
      at = plain.lastIndex;
      row.cells.push(said);
      more = text[at] === separator;
      if (more) at++;
      if (row.cells.length < maxColumns) continue;
      row.torn = true;
      at = endOfLine(text, at);
      more = false;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    if (row.cells.length > 1 || row.cells[0] !== '') yield row;
  }
}

/** A cell in quotation marks; two in a row inside it are one. */
function quotedCell(text: string, from: number) {
  let mark = text.indexOf('"', from);
  while (mark >= 0 && text[mark + 1] === '"') mark = mark - from > maxCell ? -1 : text.indexOf('"', mark + 2);
  const end = mark < 0 ? text.length : mark;
  const said = text.slice(from, mark < 0 ? Math.min(end, from + maxCell) : end).replaceAll('""', '"');
  return {
    said,
    end: mark < 0 ? end : mark + 1,
    torn: mark < 0,
    lines: mark < 0 ? 0 : countLines(text, from, end),
  };
}

const restOfLine = /[^\r\n]*/y;

/** Where a line ends, looked for no further than there. */
function endOfLine(text: string, from: number): number {
  restOfLine.lastIndex = from;
  restOfLine.exec(text);
  return restOfLine.lastIndex;
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const sign = text[at];
    if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) count++;
  }
  return count;
}

const separators = [',', ';', '\t'];

/** A table with the names of its columns: which one separates them is seen in its first line. null when there is none. */
export function openTable(text: string, knows: (columns: readonly string[]) => boolean) {
  for (const separator of separators) {
    const rows = readTable(text, separator);
    const head = rows.next();
    if (head.done) return null;
    const columns = head.value.cells.map((cell) => cell.trim().toLowerCase());
    if (knows(columns)) return { columns, rows };
  }
  return null;
}
