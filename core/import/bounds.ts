// What a file may ask of this device. Ten years of eight entries a day are 29,200 entries and about 12 MB.

/** More bytes than this are not read at all. */
export const maxFileBytes = 64 * 1024 * 1024;
/** Lists within lists: our own backups go six deep. */
export const maxDepth = 40;
/** Things and commas of a JSON file: an entry has about twenty. */
export const maxSigns = 5_000_000;
/** Columns of a table; a line with more is none. */
export const maxColumns = 200;
/** Cells of a table. */
export const maxCells = 4_000_000;
/** Lines of a table, or things in a list. */
export const maxPieces = 200_000;
/** Text of one entry; more is a broken or hostile file. */
export const maxWords = 400_000;
/** A cell that goes on longer than this has no end. */
export const maxCell = 1_000_000;
