import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** Italy. */
export const italy: readonly HelpLine[] = [
  {
    id: 'it-emergency',
    country: 'IT',
    kind: 'emergency',
    ways: [{ by: 'call', number: '112' }],
    hours: 'always',
    languages: ['it'],
    audience: 'everyone',
    source: 'https://digital-strategy.ec.europa.eu/en/policies/112',
    ...known,
  },
  {
    id: 'it-telefono-amico',
    country: 'IT',
    kind: 'crisis',
    name: 'Telefono Amico Italia',
    ways: [{ by: 'call', number: '02 2327 2327' }],
    url: 'https://www.telefonoamico.it/',
    hours: 'limited',
    languages: ['it'],
    audience: 'everyone',
    source: 'https://www.telefonoamico.it/',
    ...known,
  },
  {
    id: 'it-1522',
    country: 'IT',
    kind: 'violence',
    name: '1522, antiviolenza e stalking',
    ways: [{ by: 'call', number: '1522' }],
    url: 'https://www.1522.eu/',
    hours: 'always',
    languages: [],
    audience: 'women',
    source: 'https://www.1522.eu/',
    ...seen,
  },
];
