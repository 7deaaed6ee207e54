import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** New Zealand. */
export const newZealand: readonly HelpLine[] = [
  {
    id: 'nz-emergency',
    country: 'NZ',
    kind: 'emergency',
    ways: [{ by: 'call', number: '111' }],
    hours: 'always',
    languages: ['en'],
    audience: 'everyone',
    source: 'https://www.police.govt.nz/',
    ...known,
  },
  {
    id: 'nz-1737',
    country: 'NZ',
    kind: 'crisis',
    name: '1737, need to talk?',
    ways: [
      { by: 'call', number: '1737' },
      { by: 'text', number: '1737' },
    ],
    url: 'https://1737.org.nz/',
    hours: 'always',
    languages: ['en'],
    audience: 'everyone',
    source: 'https://1737.org.nz/',
    ...known,
  },
  {
    id: 'nz-womens-refuge',
    country: 'NZ',
    kind: 'violence',
    name: 'Women’s Refuge',
    ways: [{ by: 'call', number: '0800 733 843' }],
    url: 'https://womensrefuge.org.nz/',
    hours: 'always',
    languages: ['en'],
    audience: 'women',
    source: 'https://womensrefuge.org.nz/',
    ...seen,
  },
  {
    id: 'nz-shine',
    country: 'NZ',
    kind: 'violence',
    name: 'Shine',
    ways: [{ by: 'call', number: '0508 744 633' }],
    url: 'https://www.2shine.org.nz/',
    hours: 'unsaid',
    languages: ['en'],
    audience: 'everyone',
    source: 'https://www.2shine.org.nz/',
    ...seen,
  },
];
