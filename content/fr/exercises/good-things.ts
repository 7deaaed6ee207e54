import type { PracticeWords } from '@/content/translated';

/** French. */
export const goodThings: PracticeWords = {
  name: 'Les bonnes choses de la semaine',
  purpose: 'Donner une place à de petites bonnes choses, à côté des difficiles.',
  takes: 'Jusqu’à trois courtes lignes.',
  closing: 'C’est gardé. Cela n’enlève rien à ce qui est difficile.',
  steps: {
    good: {
      title: 'Y a-t-il eu quelque chose de bon cette semaine ?',
      says: 'Le tout petit compte. Une chose suffit, et aucune aussi.',
      fields: {
        good: { label: 'Une bonne chose', placeholder: 'De la soupe, et quelqu’un avec qui la partager.' },
      },
    },
    why: { title: 'Qu’est-ce qui y a aidé ?', fields: { helped: { label: 'Ce qui a aidé' } } },
  },
};
