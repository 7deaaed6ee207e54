import type { Entry } from './entry';
import { textLength } from './limits';

/**
 * What a changed entry needs before it can be kept: `words` when its text is gone, `feeling` when its last tile is,
 * `long` when its text is longer than one entry holds, else null. Taking something away altogether is deleting, and
 * says so.
 */
export function checkEdit(entry: Entry): 'words' | 'feeling' | 'long' | null {
  if (textOf(entry).length > textLength) return 'long';
  switch (entry.kind) {
    case 'check-in':
      return entry.tiles.length ? null : 'feeling';
    case 'note':
    case 'reflection':
      return entry.text.trim() ? null : 'words';
    default:
      return null;
  }
}

function textOf(entry: Entry): string {
  if ('text' in entry) return entry.text;
  return entry.kind === 'check-in' ? entry.note : '';
}
