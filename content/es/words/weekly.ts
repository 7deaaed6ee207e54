import type { Translated } from '@/content/translated';
import type { weeklyWords as english } from '@/content/words/weekly';

/** The look at a week: three questions, each of them free to leave. Spanish. */
export const weeklyWords = {
  offer: 'Una mirada a esta semana, si quieres',
  says: 'Para notar cosas por tu cuenta. No hay un número correcto, y cada línea puede quedar vacía.',
  scales: {
    safety: {
      label: '¿Cuánta seguridad sentiste por dentro?',
      name: 'seguridad por dentro',
      low: 'ninguna',
      high: 'toda',
    },
    selfTrust: {
      label: '¿Cuánto pudiste fiarte de tu propia manera de ver las cosas?',
      name: 'confianza en mí',
      low: 'nada',
      high: 'del todo',
    },
    trust: {
      label: '¿Cuánto sentiste que podías contar con la otra persona?',
      name: 'confianza en la otra persona, según lo sentí',
      low: 'nada',
      high: 'del todo',
    },
  },
  /** The same scale inside a check-in. */
  now: { label: '¿Cuánta seguridad sientes por dentro ahora mismo?', low: 'ninguna', high: 'toda' },
  noContact: 'No hubo contacto',
  own: 'Algo tuyo que quieras mirar',
  ownHint: 'Descanso, calma, tiempo al aire libre',
  ownValue: '¿Qué tal fue?',
  ownEnds: { low: 'muy poco', high: 'mucho' },
  keep: 'Guardar',
  later: 'Dejarlo',
  nothing: 'Con una línea ya se puede guardar.',
} as const satisfies Translated<typeof english>;
