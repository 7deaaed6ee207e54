import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** India. */
export const india: readonly HelpLine[] = [
  {
    id: 'in-emergency',
    country: 'IN',
    kind: 'emergency',
    ways: [{ by: 'call', number: '112' }],
    hours: 'always',
    languages: [],
    audience: 'everyone',
    source: 'https://112.gov.in/',
    ...known,
  },
  {
    id: 'in-tele-manas',
    country: 'IN',
    kind: 'crisis',
    name: 'Tele-MANAS',
    ways: [
      { by: 'call', number: '14416' },
      { by: 'call', number: '1800-891-4416' },
    ],
    url: 'https://telemanas.mohfw.gov.in/',
    hours: 'always',
    languages: [],
    audience: 'everyone',
    source: 'https://telemanas.mohfw.gov.in/',
    ...seen,
  },
  {
    id: 'in-181',
    country: 'IN',
    kind: 'violence',
    name: 'Women Helpline',
    ways: [{ by: 'call', number: '181' }],
    url: 'https://wcd.gov.in/',
    hours: 'unsaid',
    languages: [],
    audience: 'women',
    source: 'https://wcd.gov.in/',
    ...seen,
  },
];
