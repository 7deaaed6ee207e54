import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const newChapter: PracticeWords = {
  forms: {
    alone: { name: 'Por mi lado', says: 'Una vida que encaje contigo, esté quien esté.' },
    together: {
      name: 'Con la otra persona',
      says: 'Una versión nueva de lo que tienen las dos personas, y no la antigua de vuelta.',
    },
  },
  name: 'Un capítulo nuevo',
  purpose: 'Para imaginar lo que quieres desde aquí.',
  takes: 'Dos o tres textos cortos, y un día que imaginar.',
  closing: 'Guardado. Es una imagen, y las imágenes pueden cambiar.',
  none: 'Aún no hay nada.',
  steps: {
    keep: {
      title: 'Lo que se queda, y lo que queda atrás',
      fields: {
        keep: { label: 'Lo que me gustaría conservar' },
        leave: { label: 'Lo que me gustaría dejar atrás' },
      },
    },
    agreements: {
      title: 'Acuerdos nuevos',
      fields: {
        'with-me': { label: 'Un acuerdo conmigo' },
        'with-them': {
          label: 'Un acuerdo para las dos personas',
          says: 'Cada uno es una idea hasta que las dos personas digan que sí.',
        },
      },
    },
    day: {
      title: 'Un día dentro de medio año',
      says: 'Uno cualquiera, que se sienta tuyo. ¿Qué hay en él?',
      fields: { day: { label: 'Ese día' } },
    },
  },
  review: {
    asks: '¿Encaja hoy esta imagen contigo?',
    outcomes: {
      fits: { name: 'Encaja' },
      changed: { name: 'Una parte ha cambiado' },
      rest: { name: 'Descansa por ahora' },
    },
    note: 'Una línea sobre ello, si quieres',
  },
  back: [{ says: 'Tu imagen de un capítulo nuevo podría tener otra mirada.' }],
  becomes: [
    { name: 'Como límite' },
    { name: 'Como límite' },
    { name: 'Como promesa' },
    { name: 'Como promesa' },
  ],
};
