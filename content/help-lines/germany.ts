import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** Germany. */
export const germany: readonly HelpLine[] = [
  {
    id: 'de-emergency',
    country: 'DE',
    kind: 'emergency',
    ways: [
      { by: 'call', number: '112' },
      { by: 'call', number: '110', about: 'police' },
    ],
    hours: 'always',
    languages: ['de'],
    audience: 'everyone',
    source: 'https://digital-strategy.ec.europa.eu/en/policies/112',
    ...known,
  },
  {
    id: 'de-telefonseelsorge',
    country: 'DE',
    kind: 'crisis',
    name: 'TelefonSeelsorge',
    ways: [
      { by: 'call', number: '0800 111 0 111' },
      { by: 'call', number: '0800 111 0 222' },
      { by: 'call', number: '116 123' },
    ],
    url: 'https://www.telefonseelsorge.de/',
    hours: 'always',
    languages: ['de'],
    audience: 'everyone',
    source: 'https://www.telefonseelsorge.de/',
    ...seen,
  },
  {
    id: 'de-hilfetelefon',
    country: 'DE',
    kind: 'violence',
    name: 'Hilfetelefon Gewalt gegen Frauen',
    ways: [{ by: 'call', number: '116 016' }],
    url: 'https://www.hilfetelefon.de/',
    hours: 'always',
    languages: [],
    audience: 'women',
    source: 'https://www.hilfetelefon.de/',
    ...seen,
  },
  {
    id: 'de-hilfetelefon-maenner',
    country: 'DE',
    kind: 'violence',
    name: 'Hilfetelefon Gewalt an Männern',
    ways: [{ by: 'call', number: '0800 123 99 00' }],
    url: 'https://www.maennerhilfetelefon.de/',
    hours: 'limited',
    languages: ['de'],
    audience: 'men',
    source: 'https://www.maennerhilfetelefon.de/',
    ...seen,
    checkedOn: '2026-11-22',
  },
];
