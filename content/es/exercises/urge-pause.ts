import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const urgePause: PracticeWords = {
  name: 'Una pausa antes de actuar',
  purpose: 'Para poner un poco de espacio entre un impulso y lo que haces.',
  takes: 'Dos números. Las palabras no se guardan.',
  safety:
    'Un impulso no es un acto. Si alguien pudiera sufrir daño, en la página de Ayuda hay gente con quien hablar antes.',
  closing: 'Guardado: dos números y nada más.',
  steps: {
    urge: {
      title: '¿Qué tira de ti?',
      says: 'Esto es solo para los próximos minutos. No se guarda.',
      fields: {
        pull: {
          label: 'El impulso',
          options: {
            push: { name: 'Insistir para que me responda' },
            payback: { name: 'Devolverle lo que me hizo' },
            check: { name: 'Vigilar lo que hace' },
            other: { name: 'Otra cosa' },
          },
        },
        urge: { label: 'En pocas palabras, si quieres' },
        before: { label: '¿Con cuánta fuerza?', low: 'apenas', high: 'muy fuerte' },
      },
    },
    wait: {
      title: 'Un minuto y medio',
      says: 'No se pide nada. El impulso puede quedarse o irse.',
      fields: { wait: { label: 'Una espera de noventa segundos' } },
    },
    after: {
      title: '¿Y ahora?',
      fields: { after: { label: '¿Con cuánta fuerza está ahora?', low: 'apenas', high: 'muy fuerte' } },
    },
  },
};
