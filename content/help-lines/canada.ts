import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** Canada. */
export const canada: readonly HelpLine[] = [
  {
    id: 'ca-emergency',
    country: 'CA',
    kind: 'emergency',
    ways: [{ by: 'call', number: '911' }],
    hours: 'always',
    languages: ['en', 'fr'],
    audience: 'everyone',
    source: 'https://crtc.gc.ca/',
    ...known,
  },
  {
    id: 'ca-988',
    country: 'CA',
    kind: 'crisis',
    name: '9-8-8 Suicide Crisis Helpline',
    ways: [
      { by: 'call', number: '9-8-8' },
      { by: 'text', number: '9-8-8' },
    ],
    url: 'https://988.ca/',
    hours: 'always',
    languages: ['en', 'fr'],
    audience: 'everyone',
    source: 'https://988.ca/',
    ...seen,
  },
  {
    id: 'ca-sheltersafe',
    country: 'CA',
    kind: 'directory',
    name: 'ShelterSafe, a map of shelters and their lines',
    ways: [],
    url: 'https://sheltersafe.ca/',
    hours: 'unsaid',
    languages: ['en', 'fr'],
    audience: 'women',
    source: 'https://sheltersafe.ca/',
    ...known,
  },
];
