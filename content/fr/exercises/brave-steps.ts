import type { PracticeWords } from '@/content/translated';

/** French. */
export const braveSteps: PracticeWords = {
  name: 'Petits pas courageux',
  purpose: 'Trouver des pas assez petits pour rester en sécurité.',
  takes: 'Une ligne et une échelle.',
  safety: 'Un bon pas peut se défaire. Si un pas risque de te mettre en danger, il n’a pas sa place ici.',
  closing: 'C’est gardé. Les pas sont rangés du plus bas au plus haut. Aucun n’a de date.',
  none: 'Aucun pas pour l’instant. « Pas encore » est une réponse entière ici.',
  steps: {
    step: {
      title: 'Un petit pas',
      fields: {
        step: { label: 'Le pas', placeholder: 'Dire quel film me plairait.' },
        whose: {
          label: 'Quelle sorte de pas',
          options: {
            mine: { name: 'De mon côté' },
            others: { name: 'Avec des gens sûrs pour moi' },
            them: { name: 'Avec l’autre personne' },
          },
        },
        steep: {
          label: 'À quel point fait-il peur ?',
          low: 'presque pas',
          high: 'autant que possible',
        },
      },
    },
    net: {
      title: 'Un filet en dessous',
      fields: {
        undo: { label: 'Pourrais-tu le défaire ?', options: { yes: { name: 'Oui' }, no: { name: 'Non' } } },
        plan: { label: 'Ce que je ferais si cela se passe mal' },
        support: { label: 'Qui pourrait être près de moi' },
      },
    },
  },
  review: {
    asks: 'Comment était ce pas ?',
    outcomes: {
      done: { name: 'Je l’ai fait' },
      part: { name: 'Une partie' },
      'not-yet': { name: 'Pas encore' },
    },
    note: 'Une ligne à ce sujet, si tu veux',
    scale: { label: 'Comment c’était après ?', low: 'pas bien', high: 'bien' },
  },
};
