import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** Sweden. The hours of 90101 wait to be checked, so they stay unsaid. */
export const sweden: readonly HelpLine[] = [
  {
    id: 'se-emergency',
    country: 'SE',
    kind: 'emergency',
    ways: [{ by: 'call', number: '112' }],
    hours: 'always',
    languages: ['sv'],
    audience: 'everyone',
    source: 'https://digital-strategy.ec.europa.eu/en/policies/112',
    ...known,
  },
  {
    id: 'se-mind',
    country: 'SE',
    kind: 'crisis',
    name: 'Mind Självmordslinjen',
    ways: [{ by: 'call', number: '90101' }],
    url: 'https://mind.se/',
    hours: 'unsaid',
    languages: ['sv'],
    audience: 'everyone',
    source: 'https://mind.se/',
    ...known,
  },
  {
    id: 'se-kvinnofrid',
    country: 'SE',
    kind: 'violence',
    name: 'Kvinnofridslinjen',
    ways: [{ by: 'call', number: '020-50 50 50' }],
    url: 'https://kvinnofridslinjen.se/',
    hours: 'always',
    languages: [],
    audience: 'women',
    source: 'https://kvinnofridslinjen.se/',
    ...seen,
  },
];
