import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const braveSteps: PracticeWords = {
  name: 'Pequeños pasos valientes',
  purpose: 'Para encontrar pasos tan pequeños que den seguridad.',
  takes: 'Una línea y una escala.',
  safety: 'Un buen paso se puede deshacer. Si un paso podría ponerte en peligro, su sitio no está aquí.',
  closing: 'Guardado. Los pasos están en orden, primero el más bajo. Ninguno tiene fecha.',
  none: 'Aún no hay ningún paso. “Aún no” es aquí una respuesta completa.',
  steps: {
    step: {
      title: 'Un paso pequeño',
      fields: {
        step: { label: 'El paso', placeholder: 'Decir qué película me gustaría ver.' },
        whose: {
          label: 'Qué clase de paso es',
          options: {
            mine: { name: 'Por mi cuenta' },
            others: { name: 'Con gente con quien estoy a salvo' },
            them: { name: 'Con la otra persona' },
          },
        },
        steep: { label: '¿Cuánto miedo da?', low: 'apenas', high: 'todo el posible' },
      },
    },
    net: {
      title: 'Una red debajo',
      fields: {
        undo: { label: '¿Podrías deshacerlo?', options: { yes: { name: 'Sí' }, no: { name: 'No' } } },
        plan: { label: 'Qué haría si sale mal' },
        support: { label: 'Quién podría estar cerca' },
      },
    },
  },
  review: {
    asks: '¿Qué tal fue este paso?',
    outcomes: {
      done: { name: 'Lo di' },
      part: { name: 'Una parte' },
      'not-yet': { name: 'Aún no' },
    },
    note: 'Una línea sobre ello, si quieres',
    scale: { label: '¿Qué sensación dejó?', low: 'mala', high: 'buena' },
  },
};
