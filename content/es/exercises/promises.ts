import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const promises: PracticeWords = {
  forms: {
    own: { name: 'Una promesa mía', says: 'Algo pequeño que sabes que puedes cumplir.' },
    noticed: { name: 'Lo que noté', says: 'Palabras y hechos, lado a lado, tal como los viste.' },
  },
  name: 'Pequeñas promesas',
  purpose: 'Para ver con el tiempo cómo van juntos las palabras y los hechos.',
  takes: 'Una línea, y una mirada más tarde.',
  safety: 'Este es un lugar para notar. No es para vigilar a nadie. Puede descansar cuando quieras.',
  closing: 'Guardado. Lo que salga de ello se puede añadir después.',
  none: 'Aún no hay nada. Con una cosa pequeña basta.',
  steps: {
    promise: {
      title: 'Una pequeña promesa',
      fields: {
        promise: {
          label: 'Lo que prometo',
          says: 'Una hora, una llamada, una tarea: cuanto más pequeña, más cierta.',
        },
        due: { label: 'Para cuándo' },
        to: { label: 'A quién', says: 'Basta un apodo. También puede ser a ti.' },
      },
    },
    noticed: {
      title: 'Lo que notaste',
      fields: {
        said: { label: 'Lo que se dijo o se acordó' },
        seen: { label: 'Lo que viste' },
        match: {
          label: 'Palabras y hechos coinciden',
          says: 'Puede quedar abierto. Una cosa vista no es el total.',
          options: { yes: { name: 'Sí' }, mixed: { name: 'A medias' }, no: { name: 'No' } },
        },
        again: { label: 'Un día para volver a mirar' },
      },
    },
  },
  review: {
    asks: '¿Qué tal fue?',
    outcomes: {
      kept: { name: 'Cumplida' },
      partly: { name: 'En parte' },
      missed: { name: 'No cumplida' },
      renegotiated: { name: 'Acordada de nuevo' },
      yes: { name: 'Coinciden' },
      mixed: { name: 'A medias' },
      no: { name: 'No coinciden' },
    },
    note: 'Una línea sobre ello. Si no se cumplió: ¿qué podría arreglarlo?',
  },
  back: [{ says: 'Esta pequeña promesa era para estos días.' }, { says: 'Querías volver a mirar esto.' }],
};
