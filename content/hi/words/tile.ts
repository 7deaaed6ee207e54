import type { Translated } from '@/content/translated';
import type { tileWords as english } from '@/content/words/tile';

/** What opens under a tile. Hindi. */
export const tileWords = {
  words: '“{tile}” के शब्द',
  more: 'और शब्द',
  ownWord: 'मेरा अपना शब्द',
  ownWordPlaceholder: 'आपका अपना एक शब्द',
  strength: 'यह कितना तेज़ है?',
  little: 'थोड़ा',
  lot: 'बहुत',
  strengths: ['ज़रा-सा', 'हल्का', 'बीच का', 'तेज़', 'बहुत तेज़'],
  unsaidStrength: 'बताया नहीं',
  addNote: 'कुछ लिखना है',
  note: 'कुछ और कहने का मन हो तो यहाँ',
} as const satisfies Translated<typeof english>;
