import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** Brazil. */
export const brazil: readonly HelpLine[] = [
  {
    id: 'br-emergency',
    country: 'BR',
    kind: 'emergency',
    ways: [
      { by: 'call', number: '190', about: 'police' },
      { by: 'call', number: '192', about: 'ambulance' },
    ],
    hours: 'always',
    languages: ['pt'],
    audience: 'everyone',
    source: 'https://www.gov.br/',
    ...known,
  },
  {
    id: 'br-cvv',
    country: 'BR',
    kind: 'crisis',
    name: 'CVV',
    ways: [{ by: 'call', number: '188' }],
    url: 'https://cvv.org.br/',
    hours: 'always',
    languages: ['pt'],
    audience: 'everyone',
    source: 'https://cvv.org.br/',
    ...known,
  },
  {
    id: 'br-180',
    country: 'BR',
    kind: 'violence',
    name: 'Ligue 180, Central de Atendimento à Mulher',
    ways: [
      { by: 'call', number: '180' },
      { by: 'whatsapp', number: '61 9610-0180' },
    ],
    url: 'https://www.gov.br/mulheres/',
    hours: 'always',
    languages: ['pt'],
    audience: 'women',
    source: 'https://www.gov.br/mulheres/',
    ...seen,
  },
];
