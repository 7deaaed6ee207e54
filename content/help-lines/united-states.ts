import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** The United States. */
export const unitedStates: readonly HelpLine[] = [
  {
    id: 'us-emergency',
    country: 'US',
    kind: 'emergency',
    ways: [{ by: 'call', number: '911' }],
    hours: 'always',
    languages: ['en'],
    audience: 'everyone',
    source: 'https://www.911.gov/',
    ...known,
  },
  {
    id: 'us-988',
    country: 'US',
    kind: 'crisis',
    name: '988 Suicide & Crisis Lifeline',
    ways: [
      { by: 'call', number: '988' },
      { by: 'text', number: '988' },
    ],
    chat: true,
    url: 'https://988lifeline.org/',
    hours: 'always',
    languages: ['en', 'es'],
    audience: 'everyone',
    source: 'https://988lifeline.org/',
    ...seen,
  },
  {
    id: 'us-ndvh',
    country: 'US',
    kind: 'violence',
    name: 'National Domestic Violence Hotline',
    ways: [
      { by: 'call', number: '1-800-799-7233' },
      { by: 'text', number: '88788', say: 'START' },
    ],
    chat: true,
    url: 'https://www.thehotline.org/',
    hours: 'always',
    languages: ['en', 'es'],
    audience: 'everyone',
    source: 'https://www.thehotline.org/',
    ...seen,
  },
];
