import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const urgePause: PracticeWords = {
  name: 'Uma pausa antes de agir',
  purpose: 'Para abrir um pouco de espaço entre um impulso e o que você faz.',
  takes: 'Dois números. As palavras não são guardadas.',
  safety:
    'Um impulso não é um ato. Se alguém puder se machucar, na página Ajuda há pessoas com quem falar antes.',
  closing: 'Guardado, como dois números e nada mais.',
  steps: {
    urge: {
      title: 'O que puxa você?',
      says: 'Isto é só para os próximos minutos. Não é guardado.',
      fields: {
        pull: {
          label: 'O impulso',
          options: {
            push: { name: 'Insistir em uma resposta' },
            payback: { name: 'Dar o troco' },
            check: { name: 'Vigiar a outra pessoa' },
            other: { name: 'Outra coisa' },
          },
        },
        urge: { label: 'Em poucas palavras, se quiser' },
        before: { label: 'Com que força?', low: 'bem leve', high: 'muito forte' },
      },
    },
    wait: {
      title: 'Um minuto e meio',
      says: 'Nada se pede. O impulso pode ficar ou ir embora.',
      fields: { wait: { label: 'Uma espera de noventa segundos' } },
    },
    after: {
      title: 'E agora?',
      fields: { after: { label: 'Com que força está agora?', low: 'bem leve', high: 'muito forte' } },
    },
  },
};
