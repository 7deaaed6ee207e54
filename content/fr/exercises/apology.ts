import type { PracticeWords } from '@/content/translated';

/** French. */
export const apology: PracticeWords = {
  name: 'Des excuses en quatre parties',
  purpose: 'Trouver des mots simples pour ce que tu as fait, et l’assumer.',
  takes: 'Quatre courts textes et un changement.',
  safety:
    'Des excuses ne demandent rien en retour. Rien n’est envoyé d’ici. Si elles arrivent un jour à quelqu’un, c’est une question pour plus tard.',
  closing: 'C’est gardé. Tu peux le relire, le changer, ou le laisser tel quel.',
  none: 'Aucun brouillon pour l’instant. Le premier peut être maladroit.',
  steps: {
    did: {
      title: 'Ce que tu as fait',
      says: 'Avec des mots simples, sans raison à côté. Les raisons ont leur propre place.',
      fields: { did: { label: 'Ce que j’ai fait', placeholder: 'J’ai …' } },
    },
    harm: {
      title: 'Le mal que tu vois',
      says: 'Ce que cela a pris à l’autre, ou changé pour l’autre, autant que tu peux le voir.',
      fields: { harm: { label: 'Le mal que je reconnais' } },
    },
    felt: {
      title: 'Ce que l’autre ressent peut-être',
      says: 'Une supposition, dite comme une supposition. L’autre le sait mieux que quiconque.',
      fields: { felt: { label: 'Ce que l’autre ressent peut-être', placeholder: 'J’imagine …' } },
    },
    mine: {
      title: 'Ton propre choix',
      says: 'C’était un choix parmi d’autres. Ici, tu peux le dire, sans « mais » après.',
      fields: { mine: { label: 'Ce qui relevait de mon choix' } },
    },
    change: {
      title: 'Un changement',
      says: 'Une chose qui se voit de l’extérieur dit plus qu’une grande promesse.',
      fields: {
        change: { label: 'Le changement auquel je m’engage' },
        first: { label: 'Un premier petit pas' },
        by: { label: 'Pour quel jour' },
        repair: {
          label: 'Ce que je pourrais proposer pour réparer',
          says: 'Une proposition peut être refusée, et c’est aussi une réponse.',
        },
      },
    },
    aloud: {
      title: 'Tes mots, lus lentement',
      says: 'Tu peux écouter s’il y a des mots qui expliquent ou qui rendent tout plus petit. Revenir en arrière est facile.',
      fields: {
        aloud: { label: 'Tes mots' },
        sent: {
          label: 'Où cela en est',
          options: {
            no: { name: 'Cela reste ici pour l’instant' },
            said: { name: 'Je l’ai dit' },
            wrote: { name: 'Je l’ai écrit' },
            not: { name: 'J’ai décidé de ne pas le faire' },
          },
        },
      },
    },
  },
  becomes: [{ name: 'Le changement comme promesse' }],
};
