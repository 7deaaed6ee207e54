import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const forgivenessReadiness: PracticeWords = {
  name: 'Pensar en el perdón',
  purpose: 'Para mirar dónde estás hoy, solo por ti.',
  takes: 'Tres escalas y las palabras que quieras.',
  safety: 'Aquí no se te pide nada. El perdón nunca se debe, y se puede sanar sin él.',
  closing: 'Estas son tus respuestas de hoy. Otro día puede dar otras.',
  steps: {
    steady: {
      title: 'Lo que ves',
      fields: {
        steady: {
          label: 'Veo un cambio constante',
          says: 'Puede quedar abierto, por ejemplo si no hay contacto.',
          low: 'nada',
          high: 'del todo',
        },
        'steady-note': { label: 'Unas palabras sobre ello' },
      },
    },
    safe: {
      title: 'Cuánta seguridad sientes',
      fields: {
        safe: { label: 'Me siento a salvo por dentro', low: 'nada', high: 'del todo' },
        'safe-note': { label: 'Unas palabras sobre ello' },
      },
    },
    peace: {
      title: 'Para quién sería',
      fields: {
        peace: { label: 'Sería por mi propia paz', low: 'nada', high: 'del todo' },
        'peace-note': { label: 'Unas palabras sobre ello' },
        pressure: {
          label: '¿Viene presión de alguna parte?',
          options: {
            me: { name: 'de mí' },
            them: { name: 'de la otra persona' },
            family: { name: 'de la familia' },
            faith: { name: 'de lo que creo' },
            none: { name: 'de ninguna' },
          },
        },
      },
    },
    mean: {
      title: 'Lo que significaría, y lo que no',
      says: 'Para muchas personas no significa olvidar, justificar ni volver atrás.',
      fields: {
        mean: { label: 'Lo que el perdón significaría y no significaría para mí' },
      },
    },
  },
};
