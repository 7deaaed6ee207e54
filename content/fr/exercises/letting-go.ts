import type { PracticeWords } from '@/content/translated';

/** French. */
export const lettingGo: PracticeWords = {
  name: 'Tenir, desserrer',
  purpose: 'Regarder ce que tu attends, et choisir ce qui reste.',
  takes: 'Une ligne et un choix.',
  safety:
    'Desserrer une attente n’est pas baisser ce que tu exiges d’un lien. Ce dont tu as besoin peut rester un besoin.',
  closing: 'C’est gardé. « Pas encore » est une réponse entière.',
  none: 'Rien ici. Si une attente te pèse, elle pourrait entrer dans cette liste.',
  steps: {
    hope: {
      title: 'Qu’est-ce que tu te surprends à attendre ?',
      fields: {
        hope: { label: 'L’attente' },
        whose: {
          label: 'À qui est-elle ?',
          options: {
            mine: { name: 'À moi' },
            theirs: { name: 'À l’autre personne' },
            others: { name: 'À quelqu’un d’autre' },
          },
        },
      },
    },
    stance: {
      title: 'Qu’aimerais-tu en faire ?',
      fields: {
        stance: {
          label: 'Pour l’instant',
          options: {
            keep: { name: 'Elle reste un besoin' },
            loosen: { name: 'Je la desserre' },
            'not-yet': { name: 'Pas encore' },
          },
        },
        free: { label: 'Ce que la desserrer pourrait libérer' },
      },
    },
  },
  review: {
    asks: 'Comment est-elle pour toi aujourd’hui ?',
    outcomes: {
      loosen: { name: 'J’ai pu la desserrer' },
      keep: { name: 'Elle reste un besoin' },
      'not-yet': { name: 'Pas encore' },
    },
    note: 'Une ligne à ce sujet, si tu veux',
  },
  back: [
    {
      says: 'Il y a quelques semaines, tu avais dit « pas encore » à ceci. C’est peut-être pareil aujourd’hui.',
    },
  ],
  becomes: [{ name: 'Comme limite' }, { name: 'Comme demande' }],
};
