import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** Ireland. */
export const ireland: readonly HelpLine[] = [
  {
    id: 'ie-emergency',
    country: 'IE',
    kind: 'emergency',
    ways: [
      { by: 'call', number: '112' },
      { by: 'call', number: '999' },
    ],
    hours: 'always',
    languages: ['en'],
    audience: 'everyone',
    source: 'https://www.112.ie/',
    ...known,
  },
  {
    id: 'ie-samaritans',
    country: 'IE',
    kind: 'crisis',
    name: 'Samaritans',
    ways: [{ by: 'call', number: '116 123' }],
    url: 'https://www.samaritans.org/ireland/',
    hours: 'always',
    languages: ['en'],
    audience: 'everyone',
    source: 'https://www.samaritans.org/ireland/',
    ...seen,
  },
  {
    id: 'ie-womens-aid',
    country: 'IE',
    kind: 'violence',
    name: 'Women’s Aid',
    ways: [{ by: 'call', number: '1800 341 900' }],
    url: 'https://www.womensaid.ie/',
    hours: 'always',
    languages: ['en'],
    audience: 'women',
    source: 'https://www.womensaid.ie/',
    ...seen,
  },
  {
    id: 'ie-mens-aid',
    country: 'IE',
    kind: 'violence',
    name: 'Men’s Aid',
    ways: [{ by: 'call', number: '01 554 3811' }],
    url: 'https://www.mensaid.ie/',
    hours: 'unsaid',
    languages: ['en'],
    audience: 'men',
    source: 'https://www.mensaid.ie/',
    ...known,
  },
];
