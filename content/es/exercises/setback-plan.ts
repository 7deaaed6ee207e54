import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const setbackPlan: PracticeWords = {
  name: 'Un plan para un día difícil',
  purpose: 'Para tener a mano tu propio buen consejo cuando lo necesites.',
  takes: 'Unas pocas líneas cortas.',
  safety: 'Un día difícil después de otros mejores es frecuente. No quita nada de lo anterior.',
  closing: 'Guardado. En un día difícil está a un toque.',
  none: 'Aún no hay plan. Un día de calma es un buen día para hacerlo.',
  steps: {
    signs: {
      title: '¿Cómo empieza un día difícil?',
      fields: { signs: { label: 'Una primera señal', placeholder: 'Dejo de contestar mensajes.' } },
    },
    helps: {
      title: '¿Qué ayuda entonces?',
      fields: {
        helps: { label: 'Algo que ayuda', placeholder: 'Dar la vuelta a la manzana.' },
        people: { label: 'Alguien que ayuda' },
      },
    },
    remember: {
      title: 'Palabras para ese día',
      fields: {
        remember: { label: 'Lo que quiero recordar' },
        'not-today': { label: 'Lo que ese día no voy a decidir' },
      },
    },
  },
  review: {
    asks: '¿Ayudó el plan ese día?',
    outcomes: {
      helped: { name: 'Ayudó' },
      some: { name: 'Un poco' },
      unused: { name: 'No lo usé' },
    },
    note: '¿Qué te gustaría recordar la próxima vez?',
  },
};
