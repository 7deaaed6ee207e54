import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const forgivenessReadiness: PracticeWords = {
  name: 'Pensar sobre o perdão',
  purpose: 'Para ver onde você está hoje, só para você.',
  takes: 'Três escalas e quantas palavras quiser.',
  safety: 'Nada se pede de você aqui. O perdão nunca é uma dívida, e dá para se refazer sem ele.',
  closing: 'Estas são as suas respostas de hoje. Outro dia pode trazer outras.',
  steps: {
    steady: {
      title: 'O que você vê',
      fields: {
        steady: {
          label: 'Vejo uma mudança firme',
          says: 'Pode ficar em aberto, por exemplo onde não há contato.',
          low: 'nada',
          high: 'por inteiro',
        },
        'steady-note': { label: 'Algumas palavras sobre isso' },
      },
    },
    safe: {
      title: 'Quanta segurança há',
      fields: {
        safe: { label: 'Sinto segurança por dentro', low: 'nenhuma', high: 'toda' },
        'safe-note': { label: 'Algumas palavras sobre isso' },
      },
    },
    peace: {
      title: 'Para quem seria',
      fields: {
        peace: { label: 'Seria para a minha própria paz', low: 'nada', high: 'por inteiro' },
        'peace-note': { label: 'Algumas palavras sobre isso' },
        pressure: {
          label: 'Vem alguma pressão de algum lugar?',
          options: {
            me: { name: 'de mim' },
            them: { name: 'da outra pessoa' },
            family: { name: 'da família' },
            faith: { name: 'daquilo em que acredito' },
            none: { name: 'de lugar nenhum' },
          },
        },
      },
    },
    mean: {
      title: 'O que seria, e o que não seria',
      says: 'Para muita gente, não quer dizer esquecer, desculpar ou voltar.',
      fields: { mean: { label: 'O que o perdão seria e não seria para mim' } },
    },
  },
};
