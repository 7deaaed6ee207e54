import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const openness: PracticeWords = {
  name: 'Ofrecer sinceridad',
  purpose: 'Para ofrecer algo tuyo por un tiempo, libremente.',
  takes: 'Una línea y una fecha de fin.',
  safety:
    'Trata solo de lo que es tuyo: tus propios planes, tus propias cuentas, mostradas por ti. Está pensado para terminar, y cualquiera de las dos personas puede terminarlo antes.',
  closing: 'Guardado. Termina por su cuenta cuando llega su día.',
  none: 'Ahora mismo no hay nada ofrecido. Está bien.',
  steps: {
    offer: {
      title: '¿Qué podrías ofrecer?',
      says: 'Algo que puedas mostrar o decir tú. Las claves, los códigos y dónde estás quedan fuera.',
      fields: {
        offer: { label: 'Lo que ofrezco', placeholder: 'Decir por la mañana cómo será mi día.' },
        why: { label: 'Por qué lo ofrezco' },
      },
    },
    until: {
      title: '¿Hasta cuándo?',
      says: 'Doce semanas es lo más largo. Cuatro suelen bastar.',
      fields: {
        until: { label: 'Termina el' },
        stop: {
          label: 'Cómo puede terminarlo antes cualquiera de las dos personas',
          placeholder: 'Diciendo “basta”. No hace falta una razón.',
        },
      },
    },
  },
  review: {
    asks: '¿Quieren las dos personas que esto siga?',
    outcomes: {
      both: { name: 'Sí, las dos' },
      'not-both': { name: 'No las dos' },
      done: { name: 'Ya cumplió su función' },
    },
    note: 'Una línea sobre ello, si quieres',
  },
  back: [
    {
      says: 'Este ofrecimiento ha llegado a su fin. Con una nueva fecha de fin empezaría otra vez, si las dos personas quieren.',
    },
  ],
};
