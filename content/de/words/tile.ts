import type { Translated } from '@/content/translated';
import type { tileWords as english } from '@/content/words/tile';

/** What opens under a tile, in German. {braces} are filled in by the page. */
export const tileWords = {
  words: 'Worte zu „{tile}“',
  more: 'mehr Worte',
  ownWord: 'Mein eigenes Wort',
  ownWordPlaceholder: 'ein eigenes Wort',
  strength: 'Wie stark ist es?',
  little: 'ein wenig',
  lot: 'sehr',
  strengths: ['kaum', 'leicht', 'mittel', 'stark', 'sehr stark'],
  unsaidStrength: 'offen gelassen',
  addNote: 'Notiz dazu',
  note: 'Eine Notiz, falls es mehr zu sagen gibt',
} as const satisfies Translated<typeof english>;
