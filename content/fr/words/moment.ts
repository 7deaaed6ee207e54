import type { Translated } from '@/content/translated';
import type { momentWords as english } from '@/content/words/moment';

/** Help in the moment, in French: a minute and a half to land again. */
export const momentWords = {
  heading: 'Ici, avec toi',
  steps: [
    {
      id: 'feet',
      seconds: 15,
      figure: false,
      title: 'Tes pieds peuvent chercher le sol.',
      says: 'Il te porte. Tu peux appuyer un peu, puis relâcher. Tu es là, et cette minute suffit.',
    },
    {
      id: 'breath',
      seconds: 40,
      figure: true,
      title: 'Un souffle lent qui entre, un plus long qui sort.',
      says: 'En suivant le cercle, ou à ton rythme. Si penser au souffle ne te convient pas, regarder le cercle suffit.',
    },
    {
      id: 'see',
      seconds: 10,
      figure: false,
      title: 'Trois choses que tu vois.',
      says: 'Un coin, une couleur, quelque chose qui ne bouge pas.',
    },
    {
      id: 'hear',
      seconds: 10,
      figure: false,
      title: 'Deux sons.',
      says: 'Un tout près, un au loin.',
    },
    {
      id: 'touch',
      seconds: 10,
      figure: false,
      title: 'Une chose que tu peux toucher.',
      says: 'Fraîche ou tiède, lisse ou rugueuse. Ta main peut y rester un moment.',
    },
  ],
  next: 'Suivant',
  leave: 'S’arrêter là',
  progress: '{n} sur {all}',
  figure: 'Un cercle qui grandit et rétrécit lentement, comme un souffle lent.',
  urge: 'C’est une envie de faire quelque chose',
  after: {
    title: 'C’était un moment difficile. Tu es là.',
    says: 'Si tu veux, un geste suffit pour noter ce qui l’a déclenché. Ne pas le dire, c’est bien aussi.',
    saysOnly: 'Tu peux rester ici encore un peu, ou reprendre ta journée.',
    what: [
      'un souvenir',
      'un lieu',
      'une chanson ou un bruit',
      'un message',
      'une parole',
      'voir cette personne',
      'un moment de silence',
      'aucune idée',
    ],
    again: 'Encore une fois',
    done: 'Retour',
    kept: 'C’est noté. Cela ne te sera plus montré, sauf si tu le cherches.',
    refused:
      'Cela n’a pas pu être noté : l’espace de stockage de l’appareil n’a pas répondu. Rien d’autre n’a changé.',
    help: 'Si tu n’es pas en sécurité, sur la page Aide il y a des gens à qui parler',
  },
} as const satisfies Translated<typeof english>;
