import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** South Korea. */
export const southKorea: readonly HelpLine[] = [
  {
    id: 'kr-emergency',
    country: 'KR',
    kind: 'emergency',
    ways: [
      { by: 'call', number: '112', about: 'police' },
      { by: 'call', number: '119', about: 'fireAndAmbulance' },
    ],
    hours: 'always',
    languages: ['ko'],
    audience: 'everyone',
    source: 'https://www.119.go.kr/',
    ...known,
  },
  {
    id: 'kr-109',
    country: 'KR',
    kind: 'crisis',
    name: '자살예방 상담전화',
    ways: [{ by: 'call', number: '109' }],
    hours: 'always',
    languages: ['ko'],
    audience: 'everyone',
    source: 'https://www.mohw.go.kr/',
    ...seen,
  },
  {
    id: 'kr-1366',
    country: 'KR',
    kind: 'violence',
    name: '여성긴급전화 1366',
    ways: [{ by: 'call', number: '1366' }],
    url: 'https://women1366.kr/',
    hours: 'always',
    languages: [],
    audience: 'women',
    source: 'https://women1366.kr/',
    ...seen,
  },
  {
    id: 'kr-men',
    country: 'KR',
    kind: 'violence',
    name: '남성 상담 전화',
    ways: [{ by: 'call', number: '02-2653-1366' }],
    hours: 'unsaid',
    languages: ['ko'],
    audience: 'men',
    source: 'https://women1366.kr/',
    ...seen,
  },
];
