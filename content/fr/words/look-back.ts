import type { Translated } from '@/content/translated';
import type { lookBackWords as english } from '@/content/words/look-back';

/** What a look back says, in French. */
export const lookBackWords = {
  heading: 'De tes propres pages',
  yearAgo: 'Cette semaine, il y a un an',
  kinds: {
    strength: 'Une de tes forces',
    good: 'Une bonne chose',
    'kind-line': 'Une phrase douce',
    boundary: 'Une de tes limites',
    answer: 'Quelque chose que tu as écrit',
  },
  kept: 'gardé le {day}',
  another: 'Autre chose',
  notThis: 'Pas cela',
  gone: 'C’est rangé pour aujourd’hui.',
} as const satisfies Translated<typeof english>;
