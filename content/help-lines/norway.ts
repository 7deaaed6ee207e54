import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** Norway. */
export const norway: readonly HelpLine[] = [
  {
    id: 'no-emergency',
    country: 'NO',
    kind: 'emergency',
    ways: [
      { by: 'call', number: '112' },
      { by: 'call', number: '113', about: 'ambulance' },
    ],
    hours: 'always',
    languages: ['no'],
    audience: 'everyone',
    source: 'https://www.politiet.no/',
    ...known,
  },
  {
    id: 'no-mental-helse',
    country: 'NO',
    kind: 'crisis',
    name: 'Mental Helse hjelpetelefonen',
    ways: [{ by: 'call', number: '116 123' }],
    url: 'https://mentalhelse.no/',
    hours: 'always',
    languages: ['no'],
    audience: 'everyone',
    source: 'https://mentalhelse.no/',
    ...seen,
  },
  {
    id: 'no-vo',
    country: 'NO',
    kind: 'violence',
    name: 'VO-linjen',
    ways: [{ by: 'call', number: '116 006' }],
    url: 'https://volinjen.no/',
    hours: 'always',
    languages: ['no'],
    audience: 'everyone',
    source: 'https://volinjen.no/',
    ...known,
  },
];
