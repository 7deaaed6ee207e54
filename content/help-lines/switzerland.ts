import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** Switzerland. Waiting to be checked, so not here: 142, the national line for victims of violence, and opferhilfe-schweiz.ch. */
export const switzerland: readonly HelpLine[] = [
  {
    id: 'ch-emergency',
    country: 'CH',
    kind: 'emergency',
    ways: [
      { by: 'call', number: '112' },
      { by: 'call', number: '117', about: 'police' },
      { by: 'call', number: '144', about: 'ambulance' },
    ],
    hours: 'always',
    languages: ['de', 'fr', 'it'],
    audience: 'everyone',
    source: 'https://www.ch.ch/',
    ...known,
  },
  {
    id: 'ch-143',
    country: 'CH',
    kind: 'crisis',
    name: 'Die Dargebotene Hand, La Main Tendue, Telefono Amico',
    ways: [{ by: 'call', number: '143' }],
    url: 'https://www.143.ch/',
    hours: 'always',
    languages: ['de', 'fr', 'it'],
    audience: 'everyone',
    source: 'https://www.143.ch/',
    ...seen,
  },
];
