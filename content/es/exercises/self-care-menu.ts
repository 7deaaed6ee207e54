import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const selfCareMenu: PracticeWords = {
  name: 'Mi menú de cosas amables',
  purpose: 'Para tener a mano cosas pequeñas y amables en un día de cansancio.',
  takes: 'Una línea para cada una.',
  closing: 'Guardado. Puede ofrecerse en un día de cansancio.',
  none: 'Por ahora el menú está vacío. Un vaso de agua sería una buena primera cosa.',
  steps: {
    thing: {
      title: 'Algo que te hace bien',
      fields: {
        thing: { label: 'La cosa amable', placeholder: 'Un té en el escalón de afuera.' },
        kind: {
          label: 'De qué clase es',
          options: {
            alone: { name: 'A solas' },
            joy: { name: 'Por gusto' },
            people: { name: 'Con gente' },
            body: { name: 'Para el cuerpo' },
          },
        },
        time: {
          label: 'Cuánto lleva',
          options: {
            '1': { name: 'Un minuto' },
            '5': { name: 'Cinco minutos' },
            '20': { name: 'Veinte minutos' },
          },
        },
      },
    },
  },
};
