import type { PracticeWords } from '@/content/translated';

/** French. */
export const openness: PracticeWords = {
  name: 'Offrir de la franchise',
  purpose: 'Offrir librement, pour un temps, quelque chose qui est à toi.',
  takes: 'Une ligne et une date de fin.',
  safety:
    'Il s’agit de ce qui n’est qu’à toi : tes propres plans, tes propres comptes, montrés par toi. C’est fait pour finir, et toi ou l’autre, vous pouvez y mettre fin plus tôt.',
  closing: 'C’est gardé. Cela finit tout seul à son jour.',
  none: 'Rien n’est offert en ce moment. C’est très bien.',
  steps: {
    offer: {
      title: 'Que pourrais-tu offrir ?',
      says: 'Quelque chose que tu peux montrer ou dire toi-même. Les clés, les codes et l’endroit où tu es restent en dehors.',
      fields: {
        offer: { label: 'Ce que j’offre', placeholder: 'Dire le matin à quoi ressemble ma journée.' },
        why: { label: 'Pourquoi je l’offre' },
      },
    },
    until: {
      title: 'Jusqu’à quand ?',
      says: 'Douze semaines est le plus long. Quatre suffisent souvent.',
      fields: {
        until: { label: 'Cela finit le' },
        stop: {
          label: 'Comment l’un de nous peut y mettre fin plus tôt',
          placeholder: 'En disant « assez ». Aucune raison n’est demandée.',
        },
      },
    },
  },
  review: {
    asks: 'Est-ce que toi et l’autre voulez continuer ?',
    outcomes: {
      both: { name: 'Oui, des deux côtés' },
      'not-both': { name: 'Pas des deux côtés' },
      done: { name: 'Cela a fait son travail' },
    },
    note: 'Une ligne à ce sujet, si tu veux',
  },
  back: [
    {
      says: 'Cette offre est arrivée à sa fin. Une nouvelle date la ferait recommencer, si toi et l’autre le voulez.',
    },
  ],
};
