import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const setbackPlan: PracticeWords = {
  name: 'Um plano para um dia difícil',
  purpose: 'Para ter os seus próprios bons conselhos à mão quando precisar.',
  takes: 'Algumas linhas curtas.',
  safety: 'Um dia difícil depois de outros melhores é comum. Ele não desfaz nada.',
  closing: 'Guardado. Em um dia difícil, está a um toque.',
  none: 'Nenhum plano ainda. Um dia calmo é um bom dia para fazer um.',
  steps: {
    signs: {
      title: 'Como começa um dia difícil?',
      fields: { signs: { label: 'Um primeiro sinal', placeholder: 'Paro de responder mensagens.' } },
    },
    helps: {
      title: 'O que ajuda nessa hora?',
      fields: {
        helps: { label: 'Algo que ajuda', placeholder: 'Uma volta no quarteirão.' },
        people: { label: 'Alguém que ajuda' },
      },
    },
    remember: {
      title: 'Palavras para esse dia',
      fields: {
        remember: { label: 'O que eu quero lembrar' },
        'not-today': { label: 'O que eu não vou decidir nesse dia' },
      },
    },
  },
  review: {
    asks: 'O plano ajudou naquele dia?',
    outcomes: {
      helped: { name: 'Ajudou' },
      some: { name: 'Um pouco' },
      unused: { name: 'Não usei' },
    },
    note: 'O que você gostaria de lembrar da próxima vez?',
  },
};
