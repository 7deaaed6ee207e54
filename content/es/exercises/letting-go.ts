import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const lettingGo: PracticeWords = {
  name: 'Sostener, aflojar',
  purpose: 'Para mirar lo que esperas, y elegir qué se queda.',
  takes: 'Una línea y una elección.',
  safety:
    'Aflojar una expectativa no es pedir menos de lo que mereces. Lo que necesitas puede seguir siendo una necesidad.',
  closing: 'Guardado. “Aún no” es una respuesta completa.',
  none: 'Aquí no hay nada. Si te pesa algo que esperas, podría ir en esta lista.',
  steps: {
    hope: {
      title: '¿Qué te descubres esperando?',
      fields: {
        hope: { label: 'Lo que espero' },
        whose: {
          label: '¿De quién es?',
          options: {
            mine: { name: 'Mía' },
            theirs: { name: 'De la otra persona' },
            others: { name: 'De alguien más' },
          },
        },
      },
    },
    stance: {
      title: '¿Qué te gustaría hacer con ello?',
      fields: {
        stance: {
          label: 'Por ahora',
          options: {
            keep: { name: 'Se queda como necesidad' },
            loosen: { name: 'Lo aflojo' },
            'not-yet': { name: 'Aún no' },
          },
        },
        free: { label: 'Qué podría dejar libre si lo aflojo' },
      },
    },
  },
  review: {
    asks: '¿Cómo lo llevas hoy?',
    outcomes: {
      loosen: { name: 'Pude aflojarlo' },
      keep: { name: 'Se queda como necesidad' },
      'not-yet': { name: 'Aún no' },
    },
    note: 'Una línea sobre ello, si quieres',
  },
  back: [{ says: 'Hace unas semanas dijiste “aún no” a esto. Puede que hoy siga igual.' }],
  becomes: [{ name: 'Como límite' }, { name: 'Como petición' }],
};
