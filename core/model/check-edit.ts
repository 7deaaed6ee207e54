import type { Entry } from './entry';

/**
 * What a changed entry needs before it can be kept: `words` when its text is gone, `feeling` when its last tile is,
 * else null. Taking something away altogether is deleting, and says so.
 */
export function checkEdit(entry: Entry): 'words' | 'feeling' | null {
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
