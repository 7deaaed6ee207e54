import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const lettingGo: PracticeWords = {
  name: 'Segurar, afrouxar',
  purpose: 'Para olhar o que você espera, e escolher o que fica.',
  takes: 'Uma linha e uma escolha.',
  safety:
    'Afrouxar uma expectativa não é aceitar menos do que você merece. O que você precisa pode continuar sendo uma necessidade.',
  closing: 'Guardado. “Ainda não” é uma resposta inteira.',
  none: 'Nada aqui. Se uma expectativa pesa, ela pode entrar nesta lista.',
  steps: {
    hope: {
      title: 'O que você percebe que está esperando?',
      fields: {
        hope: { label: 'A expectativa' },
        whose: {
          label: 'De quem ela é?',
          options: {
            mine: { name: 'Minha' },
            theirs: { name: 'Da outra pessoa' },
            others: { name: 'De mais alguém' },
          },
        },
      },
    },
    stance: {
      title: 'O que você gostaria de fazer com ela?',
      fields: {
        stance: {
          label: 'Por enquanto',
          options: {
            keep: { name: 'Continua sendo uma necessidade' },
            loosen: { name: 'Eu afrouxo' },
            'not-yet': { name: 'Ainda não' },
          },
        },
        free: { label: 'O que afrouxar poderia liberar' },
      },
    },
  },
  review: {
    asks: 'Como isso está em você hoje?',
    outcomes: {
      loosen: { name: 'Consegui afrouxar' },
      keep: { name: 'Fica como necessidade' },
      'not-yet': { name: 'Ainda não' },
    },
    note: 'Uma linha sobre isso, se quiser',
  },
  back: [{ says: 'Você disse “ainda não” a isto algumas semanas atrás. Hoje pode muito bem estar igual.' }],
  becomes: [{ name: 'Como limite' }, { name: 'Como pedido' }],
};
