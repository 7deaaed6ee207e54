import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** Australia. */
export const australia: readonly HelpLine[] = [
  {
    id: 'au-emergency',
    country: 'AU',
    kind: 'emergency',
    ways: [{ by: 'call', number: '000' }],
    hours: 'always',
    languages: ['en'],
    audience: 'everyone',
    source: 'https://www.triplezero.gov.au/',
    ...known,
  },
  {
    id: 'au-lifeline',
    country: 'AU',
    kind: 'crisis',
    name: 'Lifeline',
    ways: [{ by: 'call', number: '13 11 14' }],
    url: 'https://www.lifeline.org.au/',
    hours: 'always',
    languages: ['en'],
    audience: 'everyone',
    source: 'https://www.lifeline.org.au/',
    ...seen,
  },
  {
    id: 'au-1800respect',
    country: 'AU',
    kind: 'violence',
    name: '1800RESPECT',
    ways: [{ by: 'call', number: '1800 737 732' }],
    url: 'https://www.1800respect.org.au/',
    hours: 'always',
    languages: [],
    audience: 'everyone',
    source: 'https://www.1800respect.org.au/',
    ...known,
  },
];
