import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const selfCompassion: PracticeWords = {
  name: 'Un minuto amable',
  purpose: 'Para recibir un momento duro con un poco de calor.',
  takes: 'Nada, o una frase amable.',
  safety: 'Si hoy la amabilidad escuece, parar es lo amable.',
  closing: 'Guardado. Tu frase puede salirte al encuentro en un día difícil.',
  none: 'Aún no hay ninguna frase amable. Puede que un día se te ocurra una.',
  steps: {
    hard: {
      title: 'Esto es difícil',
      fields: {
        'hard-says': {
          label: 'Esto es difícil',
          text: [
            'Algo duele ahora mismo.',
            'Puede estar ahí. Durante una o dos respiraciones no hace falta hacer nada.',
          ],
        },
      },
    },
    others: {
      title: 'Otras personas también lo conocen',
      fields: {
        'others-says': {
          label: 'Otras personas también lo conocen',
          text: [
            'En esta misma hora, hay gente que siente algo parecido.',
            'Lo que te pasa no es raro, y no le pasa solo a una persona.',
          ],
        },
      },
    },
    line: {
      title: 'Una frase amable',
      says: '¿Qué le dirías a alguien a quien quieres? Las mismas palabras pueden servirte.',
      fields: {
        line: { label: 'Una frase amable mía', placeholder: 'Que hoy me trate con suavidad.' },
      },
    },
  },
};
