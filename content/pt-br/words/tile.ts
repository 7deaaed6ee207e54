import type { Translated } from '@/content/translated';
import type { tileWords as english } from '@/content/words/tile';

/** What opens under a tile. Brazilian Portuguese. */
export const tileWords = {
  words: 'Palavras para “{tile}”',
  more: 'mais palavras',
  ownWord: 'Com uma palavra minha',
  ownWordPlaceholder: 'uma palavra sua',
  strength: 'Com que força?',
  little: 'pouco',
  lot: 'muito',
  strengths: ['bem leve', 'leve', 'no meio', 'forte', 'muito forte'],
  unsaidStrength: 'sem dizer',
  addNote: 'Escrever uma nota',
  note: 'Uma nota, se houver mais a dizer',
} as const satisfies Translated<typeof english>;
