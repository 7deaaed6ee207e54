import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const boundaries: PracticeWords = {
  name: 'Un límite mío',
  purpose: 'Para decir lo que te cuida, y lo que harás.',
  takes: 'Dos líneas cortas, el resto es opcional.',
  safety:
    'Un límite trata de lo que haces tú, no de lo que hace otra persona. Guardarlo para ti puede ser lo más seguro.',
  closing: 'Guardado. Puedes cambiarlo cuando deje de encajar.',
  none: 'Aquí aún no hay ningún límite. Uno sobre algo pequeño es un buen comienzo.',
  steps: {
    need: {
      title: '¿Qué necesitas?',
      fields: {
        kind: {
          label: 'De qué trata',
          options: {
            contact: { name: 'Contacto' },
            behaviour: { name: 'El trato' },
            request: { name: 'Algo que pido' },
            digital: { name: 'Teléfono e internet' },
            home: { name: 'Dinero o casa' },
            time: { name: 'Tiempo' },
          },
        },
        need: { label: 'Lo que necesito', placeholder: 'Noches sin ese tema.' },
      },
    },
    will: {
      title: 'Lo que harás',
      says: 'Una forma es “Si pasa …, yo …”. La segunda mitad está en tus manos.',
      fields: { will: { label: 'Si … yo …' } },
    },
    when: {
      title: 'Desde cuándo, y una mirada más tarde',
      says: 'Todo esto puede quedar abierto.',
      fields: {
        told: {
          label: '¿Se lo has dicho a la otra persona?',
          options: { no: { name: 'No' }, yes: { name: 'Sí' }, 'not-needed': { name: 'No hace falta' } },
        },
        start: { label: 'Empieza el' },
        review: { label: 'Un día para volver a mirarlo', says: 'Si queda vacío, no vuelve por su cuenta.' },
      },
    },
  },
  review: {
    asks: '¿Qué tal ha ido con este límite?',
    outcomes: {
      respected: { name: 'Respetado' },
      tested: { name: 'Puesto a prueba' },
      crossed: { name: 'Cruzado' },
      changed: { name: 'Lo cambié' },
    },
    note: 'Una línea sobre ello, si quieres',
  },
  back: [{ says: 'Querías volver a mirar este límite por estos días.' }],
};
