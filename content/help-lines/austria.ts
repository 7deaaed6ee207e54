import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** Austria. */
export const austria: readonly HelpLine[] = [
  {
    id: 'at-emergency',
    country: 'AT',
    kind: 'emergency',
    ways: [{ by: 'call', number: '112' }],
    hours: 'always',
    languages: ['de'],
    audience: 'everyone',
    source: 'https://digital-strategy.ec.europa.eu/en/policies/112',
    ...known,
  },
  {
    id: 'at-telefonseelsorge',
    country: 'AT',
    kind: 'crisis',
    name: 'TelefonSeelsorge',
    ways: [{ by: 'call', number: '142' }],
    url: 'https://www.telefonseelsorge.at/',
    hours: 'always',
    languages: ['de'],
    audience: 'everyone',
    source: 'https://www.telefonseelsorge.at/',
    ...known,
  },
  {
    id: 'at-frauenhelpline',
    country: 'AT',
    kind: 'violence',
    name: 'Frauenhelpline gegen Gewalt',
    ways: [{ by: 'call', number: '0800 222 555' }],
    url: 'https://www.frauenhelpline.at/',
    hours: 'always',
    languages: [],
    audience: 'women',
    source: 'https://www.frauenhelpline.at/',
    ...seen,
  },
];
