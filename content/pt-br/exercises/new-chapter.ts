import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const newChapter: PracticeWords = {
  forms: {
    alone: { name: 'Por minha conta', says: 'Uma vida que combina com você, esteja quem estiver nela.' },
    together: {
      name: 'Com a outra pessoa',
      says: 'Uma versão nova do que vocês têm, e não a antiga de volta.',
    },
  },
  name: 'Um novo capítulo',
  purpose: 'Para imaginar o que você quer daqui em diante.',
  takes: 'Dois ou três textos curtos, e um dia para imaginar.',
  closing: 'Guardado. É uma imagem, e imagens podem mudar.',
  none: 'Nada aqui ainda.',
  steps: {
    keep: {
      title: 'O que fica, e o que fica para trás',
      fields: {
        keep: { label: 'O que eu gostaria de manter' },
        leave: { label: 'O que eu gostaria de deixar para trás' },
      },
    },
    agreements: {
      title: 'Novos acordos',
      fields: {
        'with-me': { label: 'Um acordo comigo' },
        'with-them': {
          label: 'Um acordo entre nós',
          says: 'Cada um é uma ideia até os dois lados dizerem sim.',
        },
      },
    },
    day: {
      title: 'Um dia, daqui a meio ano',
      says: 'Um dia comum que pareça seu. O que há nele?',
      fields: { day: { label: 'Esse dia' } },
    },
  },
  review: {
    asks: 'Esta imagem combina com você hoje?',
    outcomes: {
      fits: { name: 'Combina' },
      changed: { name: 'Uma parte mudou' },
      rest: { name: 'Por enquanto, descansa' },
    },
    note: 'Uma linha sobre isso, se quiser',
  },
  back: [{ says: 'A sua imagem de um novo capítulo pode ganhar um segundo olhar.' }],
  becomes: [
    { name: 'Como limite' },
    { name: 'Como limite' },
    { name: 'Como promessa' },
    { name: 'Como promessa' },
  ],
};
