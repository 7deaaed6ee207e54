import type { Entry, EntryId } from '@/core/model/entry';
import { type Arrived, type FileFault, type Format, type Unread, unread, type WhyNot } from './arrived';
import { maxPieces, maxWords } from './bounds';
import { idsFor } from './make-entries';

/** One thing of a list as JSON says it. */
export type Piece = Readonly<Record<string, unknown>>;

/**
 * What one thing becomes, or why it becomes nothing. Its id is made from the one it has of its own, which stays when it is
 * edited there, or else from all it says.
 */
export type FromPiece = (piece: Piece, id: (own?: string) => EntryId) => Entry[] | WhyNot;

/** Goes through a list of JSON, one thing at a time. One that cannot be read takes no other with it. */
export function readPieces(
  format: Format,
  pieces: readonly unknown[],
  fromPiece: FromPiece,
): Arrived | { fault: FileFault } {
  if (pieces.length > maxPieces) return { fault: 'many' };
  const idOf = idsFor(format);
  const entries: Entry[] = [];
  const not: Unread[] = [];
  for (const [n, piece] of pieces.entries()) {
    const said = JSON.stringify(piece);
    const isLong = said.length > maxWords;
    const made = isLong
      ? 'long'
      : isPiece(piece)
        ? fromPiece(piece, (own) => idOf(own ? ['id', own] : [said]))
        : 'misshapen';
    if (typeof made === 'string') not.push(unread(made, n + 1, said));
    else for (const entry of made) entries.push(entry);
  }
  return { entries, unread: not };
}

export function isPiece(value: unknown): value is Piece {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of a piece; '' where there is none. */
export function textIn(piece: Piece, name: string): string {
  const value = Object.hasOwn(piece, name) ? piece[name] : undefined;
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** A list of a piece; empty where there is none. */
export function listIn(piece: Piece, name: string): readonly unknown[] {
  const value = Object.hasOwn(piece, name) ? piece[name] : undefined;
  return Array.isArray(value) ? value : [];
}

/** What a piece says beside the names that are known, as lines to keep: nothing that was written is left behind. */
export function otherLines(piece: Piece, known: ReadonlySet<string>): string[] {
  return Object.entries(piece)
    .filter(([name, value]) => !known.has(name) && (typeof value === 'number' || isSaid(value)))
    .map(([name, value]) => `${name}: ${value}`);
}

function isSaid(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
