import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const apology: PracticeWords = {
  name: 'Una disculpa en cuatro partes',
  purpose: 'Para encontrar palabras sencillas para lo que hiciste, y hacerte cargo.',
  takes: 'Cuatro textos cortos y un cambio.',
  safety:
    'Una disculpa no pide nada a cambio. Desde aquí no se envía nada. Si llega a alguien o no, es una pregunta para más tarde.',
  closing: 'Guardado. Es tuyo para volver a leerlo, cambiarlo o dejarlo como está.',
  none: 'Por ahora no hay borrador. El primero puede estar sin pulir.',
  steps: {
    did: {
      title: 'Lo que hiciste',
      says: 'Sin rodeos, y sin una razón al lado. Las razones tienen su propio sitio.',
      fields: { did: { label: 'Lo que hice', placeholder: 'Yo …' } },
    },
    harm: {
      title: 'El daño que ves',
      says: 'Lo que le quitó o le cambió a la otra persona, hasta donde puedes ver.',
      fields: { harm: { label: 'El daño que reconozco' } },
    },
    felt: {
      title: 'Cómo puede sentirse la otra persona',
      says: 'Una suposición, dicha como suposición. La otra persona lo sabe mejor que nadie.',
      fields: { felt: { label: 'Cómo puede sentirse la otra persona', placeholder: 'Imagino …' } },
    },
    mine: {
      title: 'Tu propia decisión',
      says: 'Fue una decisión entre otras. Este es el lugar para decirlo, sin un “pero” detrás.',
      fields: { mine: { label: 'Lo que yo podía elegir' } },
    },
    change: {
      title: 'Un cambio',
      says: 'Una cosa que se pueda ver desde fuera dice más que una promesa grande.',
      fields: {
        change: { label: 'El cambio al que me comprometo' },
        first: { label: 'Un primer paso pequeño' },
        by: { label: 'Para qué día' },
        repair: {
          label: 'Lo que podría ofrecer para reparar',
          says: 'Un ofrecimiento se puede rechazar, y eso también es una respuesta.',
        },
      },
    },
    aloud: {
      title: 'Tus palabras, leídas despacio',
      says: 'Podrías fijarte en las palabras que explican o que lo hacen más pequeño. Volver atrás es fácil.',
      fields: {
        aloud: { label: 'Tus palabras' },
        sent: {
          label: 'En qué punto está',
          options: {
            no: { name: 'Se queda aquí por ahora' },
            said: { name: 'Lo dije' },
            wrote: { name: 'Lo escribí' },
            not: { name: 'Decidí que no' },
          },
        },
      },
    },
  },
  becomes: [{ name: 'El cambio, como promesa' }],
};
