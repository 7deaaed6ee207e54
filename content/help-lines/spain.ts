import type { HelpLine } from '@/core/model/help-line';
import { known, seen } from './certainty';

/** Spain. */
export const spain: readonly HelpLine[] = [
  {
    id: 'es-emergency',
    country: 'ES',
    kind: 'emergency',
    ways: [{ by: 'call', number: '112' }],
    hours: 'always',
    languages: ['es'],
    audience: 'everyone',
    source: 'https://digital-strategy.ec.europa.eu/en/policies/112',
    ...known,
  },
  {
    id: 'es-024',
    country: 'ES',
    kind: 'crisis',
    name: '024, línea de atención a la conducta suicida',
    ways: [{ by: 'call', number: '024' }],
    url: 'https://www.sanidad.gob.es/linea024/',
    hours: 'always',
    languages: ['es'],
    audience: 'everyone',
    source: 'https://www.sanidad.gob.es/linea024/',
    ...seen,
  },
  {
    id: 'es-016',
    country: 'ES',
    kind: 'violence',
    name: '016',
    ways: [{ by: 'call', number: '016' }],
    url: 'https://violenciagenero.igualdad.gob.es/',
    hours: 'always',
    languages: [],
    audience: 'women',
    source: 'https://violenciagenero.igualdad.gob.es/',
    ...known,
  },
];
