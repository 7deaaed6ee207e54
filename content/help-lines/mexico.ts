import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** Mexico. Waiting to be checked, so not here: 079, the line for women. */
export const mexico: readonly HelpLine[] = [
  {
    id: 'mx-emergency',
    country: 'MX',
    kind: 'emergency',
    ways: [{ by: 'call', number: '911' }],
    hours: 'always',
    languages: ['es'],
    audience: 'everyone',
    source: 'https://www.gob.mx/911',
    ...known,
  },
  {
    id: 'mx-vida',
    country: 'MX',
    kind: 'crisis',
    name: 'Línea de la Vida',
    ways: [{ by: 'call', number: '800 911 2000' }],
    hours: 'always',
    languages: ['es'],
    audience: 'everyone',
    source: 'https://www.gob.mx/conasama',
    ...seen,
  },
  {
    id: 'mx-vida-violence',
    country: 'MX',
    kind: 'violence',
    name: 'Línea de la Vida',
    ways: [{ by: 'call', number: '800 911 2000' }],
    hours: 'always',
    languages: ['es'],
    audience: 'everyone',
    source: 'https://www.gob.mx/conasama',
    ...seen,
  },
];
