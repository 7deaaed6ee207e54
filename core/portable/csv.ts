/**
 * What a spreadsheet would take for a formula, and what would be mistaken for such a mark: the wide forms of the signs are
 * read as the narrow ones by some programs.
 */
const risky = /^['=+\-@\t\r\n＝＋－＠]/;

/**
 * A cell that no spreadsheet runs: an apostrophe goes before what could begin a formula, and before an apostrophe. So the
 * one rule back is: of a cell that begins with an apostrophe, leave the first sign out.
 */
export function guardCell(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** The text a guarded cell was made from. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** One line of RFC 4180. Every cell is quoted, so that no program splits one at a comma or a semicolon of its own. */
export function csvRow(cells: readonly string[]): string {
  const quoted = cells.map((cell) => `"${guardCell(cell.toWellFormed()).replaceAll('"', '""')}"`);
  return `${quoted.join(',')}\r\n`;
}

/** Excel takes a file without it for one in an old alphabet, and breaks every letter that is not English. */
export const byteOrderMark = '\ufeff';
