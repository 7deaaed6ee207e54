import { spoken } from '@/core/text/spoken';

/** What opens under a tile. {braces} are filled in by the page. */
export const tileWords = spoken('tileWords', {
  words: 'Words for {tile}',
  more: 'more words',
  ownWord: 'In my own word',
  ownWordPlaceholder: 'one word of your own',
  strength: 'How strong is it?',
  little: 'a little',
  lot: 'a lot',
  strengths: ['faint', 'light', 'medium', 'strong', 'very strong'],
  unsaidStrength: 'not said',
  addNote: 'Add a note',
  note: 'A note, if there is more to say',
} as const);
