import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** France. */
export const france: readonly HelpLine[] = [
  {
    id: 'fr-emergency',
    country: 'FR',
    kind: 'emergency',
    ways: [
      { by: 'call', number: '112' },
      { by: 'call', number: '15', about: 'ambulance' },
      { by: 'call', number: '17', about: 'police' },
    ],
    hours: 'always',
    languages: ['fr'],
    audience: 'everyone',
    source: 'https://digital-strategy.ec.europa.eu/en/policies/112',
    ...known,
  },
  {
    id: 'fr-3114',
    country: 'FR',
    kind: 'crisis',
    name: '3114, numéro national de prévention du suicide',
    ways: [{ by: 'call', number: '3114' }],
    url: 'https://3114.fr/',
    hours: 'always',
    languages: ['fr'],
    audience: 'everyone',
    source: 'https://3114.fr/',
    ...seen,
  },
  {
    id: 'fr-3919',
    country: 'FR',
    kind: 'violence',
    name: '3919, Violences Femmes Info',
    ways: [{ by: 'call', number: '3919' }],
    url: 'https://www.solidaritefemmes.org/',
    hours: 'always',
    languages: ['fr'],
    audience: 'women',
    source: 'https://www.solidaritefemmes.org/',
    ...seen,
  },
];
