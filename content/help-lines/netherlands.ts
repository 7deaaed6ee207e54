import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** The Netherlands. */
export const netherlands: readonly HelpLine[] = [
  {
    id: 'nl-emergency',
    country: 'NL',
    kind: 'emergency',
    ways: [{ by: 'call', number: '112' }],
    hours: 'always',
    languages: ['nl'],
    audience: 'everyone',
    source: 'https://digital-strategy.ec.europa.eu/en/policies/112',
    ...known,
  },
  {
    id: 'nl-113',
    country: 'NL',
    kind: 'crisis',
    name: '113 Zelfmoordpreventie',
    ways: [
      { by: 'call', number: '113' },
      { by: 'call', number: '0800-0113' },
    ],
    url: 'https://www.113.nl/',
    hours: 'always',
    languages: ['nl'],
    audience: 'everyone',
    source: 'https://www.113.nl/',
    ...seen,
  },
  {
    id: 'nl-veilig-thuis',
    country: 'NL',
    kind: 'violence',
    name: 'Veilig Thuis',
    ways: [{ by: 'call', number: '0800-2000' }],
    url: 'https://veiligthuis.nl/',
    hours: 'always',
    languages: ['nl'],
    audience: 'everyone',
    source: 'https://veiligthuis.nl/',
    ...known,
  },
];
