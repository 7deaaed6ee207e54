import type { PracticeWords } from '@/content/translated';

/** French. */
export const selfCompassion: PracticeWords = {
  name: 'Une minute de douceur',
  purpose: 'Accueillir un moment difficile avec un peu de chaleur.',
  takes: 'Rien, ou une phrase douce.',
  safety: 'Si la douceur pique aujourd’hui, s’arrêter est la chose douce.',
  closing: 'C’est gardé. Ta phrase peut revenir vers toi un jour difficile.',
  none: 'Aucune phrase douce pour l’instant. Il t’en viendra peut-être une un jour.',
  steps: {
    hard: {
      title: 'C’est difficile',
      fields: {
        'hard-says': {
          label: 'C’est difficile',
          text: [
            'Quelque chose fait mal en ce moment.',
            'Cela peut être là. Rien n’est à faire, le temps d’un souffle ou deux.',
          ],
        },
      },
    },
    others: {
      title: 'D’autres connaissent cela aussi',
      fields: {
        'others-says': {
          label: 'D’autres connaissent cela aussi',
          text: [
            'À cette même heure, d’autres gens ressentent quelque chose de pareil.',
            'Cela n’a rien d’étrange, et tu n’es pas à part.',
          ],
        },
      },
    },
    line: {
      title: 'Une phrase douce',
      says: 'Que dirais-tu à quelqu’un qui t’est cher ? Les mêmes mots te vont peut-être.',
      fields: {
        line: {
          label: 'Une phrase douce à moi',
          placeholder: 'Que je sois tendre avec moi aujourd’hui.',
        },
      },
    },
  },
};
