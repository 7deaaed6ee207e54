import { spoken } from '@/core/text/spoken';

/** What a look back says. {braces} are filled in. */
export const lookBackWords = spoken('lookBackWords', {
  heading: 'From your own pages',
  yearAgo: 'This week, a year ago',
  kinds: {
    strength: 'A strength of yours',
    good: 'A good thing',
    'kind-line': 'A kind line',
    boundary: 'A boundary of yours',
    answer: 'Something you wrote',
  },
  kept: 'kept on {day}',
  another: 'Another',
  notThis: 'Not this',
  gone: 'It is put away for today.',
} as const);
