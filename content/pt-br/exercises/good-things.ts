import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const goodThings: PracticeWords = {
  name: 'Coisas boas da semana',
  purpose: 'Para dar às pequenas coisas boas um lugar ao lado das difíceis.',
  takes: 'Até três linhas curtas.',
  closing: 'Guardado. Elas não tiram nada do que é difícil.',
  steps: {
    good: {
      title: 'Houve algo bom nesta semana?',
      says: 'Bem pequeno conta. Uma já vale, e nenhuma também.',
      fields: { good: { label: 'Uma coisa boa', placeholder: 'Sopa, e alguém com quem dividir.' } },
    },
    why: {
      title: 'O que ajudou a acontecer?',
      fields: { helped: { label: 'O que ajudou' } },
    },
  },
};
