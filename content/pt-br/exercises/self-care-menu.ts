import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const selfCareMenu: PracticeWords = {
  name: 'Meu menu de carinhos',
  purpose: 'Para ter pequenas coisas gentis à mão em um dia de cansaço.',
  takes: 'Uma linha para cada uma.',
  closing: 'Guardado. Pode ser oferecido a você em um dia de cansaço.',
  none: 'O menu está vazio por enquanto. Um copo de água seria uma boa primeira coisa.',
  steps: {
    thing: {
      title: 'Algo que faz bem a você',
      fields: {
        thing: { label: 'A coisa gentil', placeholder: 'Um café no degrau lá fora.' },
        kind: {
          label: 'De que tipo é',
          options: {
            alone: { name: 'A sós' },
            joy: { name: 'Por alegria' },
            people: { name: 'Com gente' },
            body: { name: 'Para o corpo' },
          },
        },
        time: {
          label: 'Quanto tempo leva',
          options: {
            '1': { name: 'Um minuto' },
            '5': { name: 'Cinco minutos' },
            '20': { name: 'Vinte minutos' },
          },
        },
      },
    },
  },
};
