import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const promises: PracticeWords = {
  forms: {
    own: { name: 'Uma promessa minha', says: 'Algo pequeno que você tem certeza de poder cumprir.' },
    noticed: { name: 'O que eu notei', says: 'Palavras e atos, lado a lado, como você viu.' },
  },
  name: 'Pequenas promessas',
  purpose: 'Para ver, com o tempo, como palavras e atos andam juntos.',
  takes: 'Uma linha, e um olhar mais tarde.',
  safety: 'Este é um lugar para notar. Não é para vigiar ninguém. Pode descansar quando você quiser.',
  closing: 'Guardado. O que vier disso pode ser acrescentado depois.',
  none: 'Nada aqui ainda. Uma coisa pequena já é bastante.',
  steps: {
    promise: {
      title: 'Uma pequena promessa',
      fields: {
        promise: {
          label: 'O que eu prometo',
          says: 'Uma hora, uma ligação, uma tarefa: quanto menor, mais certa.',
        },
        due: { label: 'Até quando' },
        to: { label: 'A quem', says: 'Um apelido basta. Pode ser a você.' },
      },
    },
    noticed: {
      title: 'O que você notou',
      fields: {
        said: { label: 'O que foi dito ou combinado' },
        seen: { label: 'O que você viu' },
        match: {
          label: 'Palavras e atos combinam',
          says: 'Pode ficar em aberto. Uma coisa vista não é a soma.',
          options: { yes: { name: 'Sim' }, mixed: { name: 'Em parte' }, no: { name: 'Não' } },
        },
        again: { label: 'Um dia para olhar de novo' },
      },
    },
  },
  review: {
    asks: 'Como foi?',
    outcomes: {
      kept: { name: 'Cumprida' },
      partly: { name: 'Em parte' },
      missed: { name: 'Não cumprida' },
      renegotiated: { name: 'Combinada de novo' },
      yes: { name: 'Combinam' },
      mixed: { name: 'Em parte' },
      no: { name: 'Não combinam' },
    },
    note: 'Uma linha sobre isso. Se não foi cumprida: o que poderia consertar?',
  },
  back: [
    { says: 'Esta pequena promessa era para estes dias.' },
    { says: 'Você queria olhar para isto de novo.' },
  ],
};
