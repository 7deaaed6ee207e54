import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const selfCompassion: PracticeWords = {
  name: 'Um minuto gentil',
  purpose: 'Para receber um momento difícil com um pouco de calor.',
  takes: 'Nada, ou uma frase gentil.',
  safety: 'Se a gentileza arde hoje, parar é o que há de gentil.',
  closing: 'Guardado. A sua frase pode encontrar você de novo em um dia difícil.',
  none: 'Nenhuma frase gentil ainda. Talvez um dia apareça uma.',
  steps: {
    hard: {
      title: 'Isto é difícil',
      fields: {
        'hard-says': {
          label: 'Isto é difícil',
          text: [
            'Algo está doendo agora.',
            'Pode estar aí. Por uma ou duas respirações, não é preciso fazer nada com isso.',
          ],
        },
      },
    },
    others: {
      title: 'Outras pessoas também conhecem isto',
      fields: {
        'others-says': {
          label: 'Outras pessoas também conhecem isto',
          text: [
            'Nesta mesma hora, outras pessoas sentem algo parecido.',
            'Sentir isso não é estranho, e não acontece só com você.',
          ],
        },
      },
    },
    line: {
      title: 'Uma frase gentil',
      says: 'O que você diria a alguém de quem você gosta? As mesmas palavras talvez sirvam para você.',
      fields: {
        line: { label: 'Uma frase gentil minha', placeholder: 'Que eu me trate com carinho hoje.' },
      },
    },
  },
};
