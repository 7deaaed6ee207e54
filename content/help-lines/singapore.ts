import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** Singapore. */
export const singapore: readonly HelpLine[] = [
  {
    id: 'sg-emergency',
    country: 'SG',
    kind: 'emergency',
    ways: [
      { by: 'call', number: '999', about: 'police' },
      { by: 'call', number: '995', about: 'fireAndAmbulance' },
    ],
    hours: 'always',
    languages: [],
    audience: 'everyone',
    source: 'https://www.police.gov.sg/',
    ...known,
  },
  {
    id: 'sg-sos',
    country: 'SG',
    kind: 'crisis',
    name: 'Samaritans of Singapore',
    ways: [
      { by: 'call', number: '1767' },
      { by: 'whatsapp', number: '9151 1767' },
    ],
    url: 'https://www.sos.org.sg/',
    hours: 'always',
    languages: ['en'],
    audience: 'everyone',
    source: 'https://www.sos.org.sg/',
    ...seen,
  },
  {
    id: 'sg-mindline',
    country: 'SG',
    kind: 'crisis',
    name: 'mindline',
    ways: [{ by: 'call', number: '1771' }],
    url: 'https://www.mindline.sg/',
    hours: 'unsaid',
    languages: [],
    audience: 'everyone',
    source: 'https://www.mindline.sg/',
    ...seen,
  },
  {
    id: 'sg-navh',
    country: 'SG',
    kind: 'violence',
    name: 'National Anti-Violence and Sexual Harassment Helpline',
    ways: [{ by: 'call', number: '1800 777 0000' }],
    hours: 'always',
    languages: [],
    audience: 'everyone',
    source: 'https://www.msf.gov.sg/',
    ...seen,
  },
];
