import type { Translated } from '@/content/translated';
import type { cardWords as english } from '@/content/words/cards';

/** What the popup’s card says once it is opened, when it holds no question, and on its other side, in French. */
export const cardWords = {
  enough: 'C’est assez pour moi',
  yourWords: 'Tes mots',
  placeholder: 'Beaucoup ou très peu, comme tu veux.',
  practise: 'Il y a un exercice qui va avec',
  stop: 'Laisser pour l’instant',
  rested: 'Rien ne t’est demandé pour l’instant.',
  answered: 'La question du jour a eu sa réponse. Merci de lui avoir donné un moment.',
  none: 'Aucune question ne convient vraiment en ce moment. Ce n’est pas grave : un ressenti ou une bonne chose, c’est bien assez.',
  fetch: 'Une question, s’il te plaît',
  justWrite: 'Écrire librement',
  blank: 'Une page blanche',
  never: 'Elle ne viendra plus. La page des options peut la faire revenir.',
  stageOffer:
    'Tu as dit que tu en es à « {stage} ». Est-ce que ça te va encore, ou est-ce qu’une autre étape conviendrait mieux ? Aller dans un sens ou dans l’autre est tout à fait courant.',
  stageFits: 'Ça me va',
  stageLook: 'Voir les étapes',
  pausedThrough: 'Les questions sont en pause jusqu’au {day} inclus.',
  pausedOpen: 'Les questions sont en pause jusqu’à ce que tu en décides autrement.',
  resume: 'Reprendre',
  failed: 'La question n’a pas pu être chargée. Ce que tu écris en dessous est gardé comme toujours.',
  later: {
    heading: 'Plus tard, ou pas du tout',
    letGo: 'La laisser passer',
    choices: {
      '15-minutes': 'Dans 15 minutes',
      hour: 'Dans une heure',
      evening: 'Ce soir',
      tomorrow: 'Demain',
    },
    pause: 'Plus rien aujourd’hui',
    back: 'Revenir à la question',
    snoozed: 'Elle reviendra {when}. Rien d’ici là.',
  },
  hush: {
    says: 'Silence jusqu’à {time}.',
    end: 'Finir le silence',
  },
  weekly: {
    goodThings:
      'Y a-t-il eu de petites bonnes choses cette semaine ? La ligne ci-dessous peut en recevoir jusqu’à trois. Aucune, c’est très bien aussi.',
    lookBack: 'Si tu veux, un regard sur ce que tu as gardé cette semaine. Ce sera encore là un autre jour.',
    open: 'Voir ce qui est gardé',
    letGo: 'Pas cette semaine',
  },
  review: {
    says: 'Tu peux revoir maintenant une chose que tu avais gardée, si tu veux. Elle peut aussi attendre.',
    open: 'La revoir',
    letGo: 'Pas aujourd’hui',
  },
  side: {
    heading: 'Pour que les questions conviennent',
    ask: 'De quel côté es-tu dans cette histoire ?',
    hurt: 'On m’a fait du mal',
    broke: 'J’ai brisé la confiance',
    both: 'Les deux',
    unsaid: 'Je préfère ne pas le dire',
  },
} as const satisfies Translated<typeof english>;
