import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const trustEvidence: PracticeWords = {
  name: 'Posso confiar em mim',
  purpose: 'Para juntar momentos em que a sua própria percepção serviu a você.',
  takes: 'Um momento, em uma ou duas linhas.',
  safety: 'Ter ouvido mentiras diz algo sobre quem mentiu. Não diz nada sobre o seu valor.',
  closing: 'Guardado. Pode voltar a você em um dia de dúvida.',
  none: 'Nenhum por enquanto. Um minúsculo serve: um casaco levado antes da chuva.',
  steps: {
    moment: {
      title: 'Um momento em que você acertou',
      says: 'Pode ser de qualquer parte da sua vida, antiga ou nova.',
      fields: { moment: { label: 'O momento' } },
    },
    sensed: {
      title: 'O que você percebeu e fez',
      fields: {
        sensed: { label: 'O que eu percebi' },
        did: { label: 'O que eu fiz' },
        tag: {
          label: 'O que isso mostra',
          options: {
            instinct: { name: 'Minha percepção acertou' },
            limit: { name: 'Mantive um limite' },
            asked: { name: 'Pedi ajuda' },
            word: { name: 'Cumpri a palavra que dei a mim' },
          },
        },
      },
    },
  },
};
