import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const clarity: PracticeWords = {
  name: 'Clareza em três linhas',
  purpose: 'Para desembaraçar uma coisa entre muitas.',
  takes: 'Três linhas curtas.',
  safety: 'Uma parte basta. A história inteira não cabe aqui, e isso é de propósito.',
  closing: 'Guardado. O que você precisa pode continuar daqui, se quiser.',
  steps: {
    hurt: { title: 'O que doeu', fields: { hurt: { label: 'O que doeu' } } },
    why: { title: 'O que fez isso importar', fields: { why: { label: 'Por que importava para mim' } } },
    need: { title: 'Do que você precisa daqui em diante', fields: { need: { label: 'Do que eu preciso' } } },
  },
  becomes: [{ name: 'A necessidade, como limite' }, { name: 'A necessidade, como pedido' }],
};
