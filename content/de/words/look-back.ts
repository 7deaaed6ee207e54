import type { Translated } from '@/content/translated';
import type { lookBackWords as english } from '@/content/words/look-back';

/** What a look back says, in German. {braces} are filled in. */
export const lookBackWords = {
  heading: 'Aus deinen eigenen Seiten',
  yearAgo: 'Diese Woche vor einem Jahr',
  kinds: {
    strength: 'Eine Stärke von dir',
    good: 'Etwas Gutes',
    'kind-line': 'Ein guter Satz',
    boundary: 'Eine Grenze von dir',
    answer: 'Etwas, das du geschrieben hast',
  },
  kept: 'vom {day}',
  another: 'Etwas anderes',
  notThis: 'Dies nicht',
  gone: 'Für heute weggelegt.',
} as const satisfies Translated<typeof english>;
