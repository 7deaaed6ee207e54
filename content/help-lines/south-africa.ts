import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** South Africa. */
export const southAfrica: readonly HelpLine[] = [
  {
    id: 'za-emergency',
    country: 'ZA',
    kind: 'emergency',
    ways: [
      { by: 'call', number: '112' },
      { by: 'call', number: '10111', about: 'police' },
    ],
    hours: 'always',
    languages: [],
    audience: 'everyone',
    source: 'https://www.saps.gov.za/',
    ...known,
  },
  {
    id: 'za-sadag',
    country: 'ZA',
    kind: 'crisis',
    name: 'SADAG Suicide Crisis Line',
    ways: [{ by: 'call', number: '0800 567 567' }],
    url: 'https://www.sadag.org/',
    hours: 'always',
    languages: [],
    audience: 'everyone',
    source: 'https://www.sadag.org/',
    ...known,
  },
  {
    id: 'za-sadag-helpline',
    country: 'ZA',
    kind: 'crisis',
    name: 'SADAG mental health line',
    ways: [{ by: 'call', number: '0800 12 13 14' }],
    url: 'https://www.sadag.org/',
    hours: 'unsaid',
    languages: [],
    audience: 'everyone',
    source: 'https://www.sadag.org/',
    ...seen,
  },
  {
    id: 'za-gbv',
    country: 'ZA',
    kind: 'violence',
    name: 'Gender-Based Violence Command Centre',
    ways: [{ by: 'call', number: '0800 428 428' }],
    url: 'https://gbv.org.za/',
    hours: 'always',
    languages: [],
    audience: 'everyone',
    source: 'https://gbv.org.za/',
    ...seen,
  },
];
