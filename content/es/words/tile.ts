import type { Translated } from '@/content/translated';
import type { tileWords as english } from '@/content/words/tile';

/** What opens under a tile. Spanish. */
export const tileWords = {
  words: 'Palabras para {tile}',
  more: 'más palabras',
  ownWord: 'Con mi propia palabra',
  ownWordPlaceholder: 'una palabra tuya',
  strength: '¿Con cuánta fuerza?',
  little: 'un poco',
  lot: 'mucho',
  strengths: ['apenas', 'leve', 'media', 'fuerte', 'muy fuerte'],
  unsaidStrength: 'sin decir',
  addNote: 'Añadir una nota',
  note: 'Una nota, si hay algo más que decir',
} as const satisfies Translated<typeof english>;
