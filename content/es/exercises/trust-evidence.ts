import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const trustEvidence: PracticeWords = {
  name: 'Puedo confiar en mí',
  purpose: 'Para reunir momentos en que tu propia intuición te sirvió.',
  takes: 'Un momento, en una línea o dos.',
  safety: 'Que te engañaran dice algo del engaño. No dice nada de lo que vales.',
  closing: 'Guardado. Puede volver a ti en un día de dudas.',
  none: 'Por ahora no hay ninguno. Serviría uno mínimo: un abrigo que llevaste antes de la lluvia.',
  steps: {
    moment: {
      title: 'Un momento en que acertaste',
      says: 'Puede ser de cualquier parte de tu vida, antigua o nueva.',
      fields: { moment: { label: 'El momento' } },
    },
    sensed: {
      title: 'Lo que intuiste e hiciste',
      fields: {
        sensed: { label: 'Lo que intuí' },
        did: { label: 'Lo que hice' },
        tag: {
          label: 'Lo que muestra',
          options: {
            instinct: { name: 'Mi intuición acertó' },
            limit: { name: 'Mantuve un límite' },
            asked: { name: 'Pedí ayuda' },
            word: { name: 'Cumplí algo que me prometí' },
          },
        },
      },
    },
  },
};
