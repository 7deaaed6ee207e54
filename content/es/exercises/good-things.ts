import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const goodThings: PracticeWords = {
  name: 'Cosas buenas de la semana',
  purpose: 'Para dar sitio a pequeñas cosas buenas junto a las difíciles.',
  takes: 'Hasta tres líneas cortas.',
  closing: 'Guardado. No le quitan nada a lo que es difícil.',
  steps: {
    good: {
      title: '¿Hubo algo bueno esta semana?',
      says: 'Lo muy pequeño cuenta. Una cosa está bien, y ninguna también.',
      fields: { good: { label: 'Una cosa buena', placeholder: 'Sopa, y alguien con quien compartirla.' } },
    },
    why: {
      title: '¿Qué ayudó a que pasara?',
      fields: { helped: { label: 'Lo que ayudó' } },
    },
  },
};
