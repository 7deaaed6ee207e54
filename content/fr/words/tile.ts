import type { Translated } from '@/content/translated';
import type { tileWords as english } from '@/content/words/tile';

/** What opens under a tile, in French. */
export const tileWords = {
  words: 'Des mots pour « {tile} »',
  more: 'd’autres mots',
  ownWord: 'Avec mon propre mot',
  ownWordPlaceholder: 'un mot à toi',
  strength: 'C’est fort à quel point ?',
  little: 'un peu',
  lot: 'beaucoup',
  strengths: ['à peine', 'léger', 'moyen', 'fort', 'très fort'],
  unsaidStrength: 'non dit',
  addNote: 'Ajouter une note',
  note: 'Une note, s’il y a autre chose à dire',
} as const satisfies Translated<typeof english>;
