import type { PracticeWords } from '@/content/translated';

/** French. */
export const setbackPlan: PracticeWords = {
  name: 'Un plan pour un jour difficile',
  purpose: 'Avoir tes propres bons conseils sous la main quand tu en as besoin.',
  takes: 'Quelques courtes lignes.',
  safety: 'Un jour difficile après des jours meilleurs est courant. Il ne reprend rien.',
  closing: 'C’est gardé. Un jour difficile, il est à un geste d’ici.',
  none: 'Aucun plan pour l’instant. Un jour calme est un bon jour pour en faire un.',
  steps: {
    signs: {
      title: 'Comment commence un jour difficile ?',
      fields: { signs: { label: 'Un premier signe', placeholder: 'Je ne réponds plus aux messages.' } },
    },
    helps: {
      title: 'Qu’est-ce qui aide alors ?',
      fields: {
        helps: { label: 'Quelque chose qui aide', placeholder: 'Le tour du quartier à pied.' },
        people: { label: 'Quelqu’un qui aide' },
      },
    },
    remember: {
      title: 'Des mots pour ce jour-là',
      fields: {
        remember: { label: 'Ce que je veux me rappeler' },
        'not-today': { label: 'Ce que je ne déciderai pas ce jour-là' },
      },
    },
  },
  review: {
    asks: 'Le plan a-t-il aidé ce jour-là ?',
    outcomes: {
      helped: { name: 'Il a aidé' },
      some: { name: 'Un peu' },
      unused: { name: 'Je ne l’ai pas utilisé' },
    },
    note: 'Qu’aimerais-tu te rappeler la prochaine fois ?',
  },
};
