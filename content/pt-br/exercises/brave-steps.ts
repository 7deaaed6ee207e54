import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const braveSteps: PracticeWords = {
  name: 'Pequenos passos de coragem',
  purpose: 'Para achar passos pequenos o bastante para dar segurança.',
  takes: 'Uma linha e uma escala.',
  safety: 'Um bom passo pode ser desfeito. Se um passo puder pôr você em perigo, ele não cabe aqui.',
  closing: 'Guardado. Os passos ficam em ordem, o mais baixo primeiro. Nenhum deles tem data.',
  none: 'Nenhum passo ainda. “Ainda não” é uma resposta inteira aqui.',
  steps: {
    step: {
      title: 'Um pequeno passo',
      fields: {
        step: { label: 'O passo', placeholder: 'Dizer que filme eu queria ver.' },
        whose: {
          label: 'Que tipo de passo é',
          options: {
            mine: { name: 'Por minha conta' },
            others: { name: 'Com quem me dá segurança' },
            them: { name: 'Com a outra pessoa' },
          },
        },
        steep: { label: 'Quanto medo dá?', low: 'quase nada', high: 'todo o medo' },
      },
    },
    net: {
      title: 'Uma rede embaixo',
      fields: {
        undo: {
          label: 'Daria para desfazer?',
          options: { yes: { name: 'Sim' }, no: { name: 'Não' } },
        },
        plan: { label: 'O que eu faria se desse errado' },
        support: { label: 'Quem poderia estar por perto' },
      },
    },
  },
  review: {
    asks: 'Como foi este passo?',
    outcomes: {
      done: { name: 'Dei o passo' },
      part: { name: 'Uma parte' },
      'not-yet': { name: 'Ainda não' },
    },
    note: 'Uma linha sobre isso, se quiser',
    scale: { label: 'Como ficou depois?', low: 'nada bem', high: 'bem' },
  },
};
