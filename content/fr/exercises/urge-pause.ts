import type { PracticeWords } from '@/content/translated';

/** French. */
export const urgePause: PracticeWords = {
  name: 'Une pause avant d’agir',
  purpose: 'Mettre un peu de place entre une envie et ce que tu fais.',
  takes: 'Deux chiffres. Les mots ne sont pas gardés.',
  safety:
    'Une envie n’est pas un acte. Si quelqu’un risque d’être blessé, la page Aide donne des gens à qui parler d’abord.',
  closing: 'C’est gardé : deux chiffres, et rien de plus.',
  steps: {
    urge: {
      title: 'Qu’est-ce qui te tire ?',
      says: 'Ceci est pour les minutes qui viennent, rien d’autre. Ce n’est pas gardé.',
      fields: {
        pull: {
          label: 'L’envie',
          options: {
            push: { name: 'Insister pour une réponse' },
            payback: { name: 'Rendre la pareille' },
            check: { name: 'Vérifier ce que fait l’autre' },
            other: { name: 'Autre chose' },
          },
        },
        urge: { label: 'En quelques mots, si tu veux' },
        before: { label: 'C’est fort à quel point ?', low: 'à peine', high: 'très fort' },
      },
    },
    wait: {
      title: 'Une minute et demie',
      says: 'Rien n’est demandé. L’envie peut rester ou partir.',
      fields: { wait: { label: 'Une attente de quatre-vingt-dix secondes' } },
    },
    after: {
      title: 'Et maintenant ?',
      fields: {
        after: { label: 'C’est fort à quel point, maintenant ?', low: 'à peine', high: 'très fort' },
      },
    },
  },
};
