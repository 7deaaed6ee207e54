import type { Translated } from '@/content/translated';
import type { popupWords as english } from '@/content/words/popup';

/** Ce que dit la petite fenêtre à l’ouverture et quand quelque chose est gardé. What the popup says, in French. */
export const popupWords = {
  greeting: { night: 'Bonsoir', morning: 'Bonjour', afternoon: 'Bonjour', evening: 'Bonsoir' },
  journal: 'Ouvrir le journal',
  options: 'Options',
  prompt: {
    heading: 'Une question pour aujourd’hui',
    eyebrow: '{theme} · une question pour aujourd’hui',
    eyebrowOwn: 'Une question à toi',
    eyebrowStatement: '{theme} · une pensée pour aujourd’hui',
    write: 'Écrire un peu',
    readOn: 'Lire la suite',
    another: 'Une autre',
    notNow: 'Pas maintenant',
    why: 'Pourquoi celle-ci ?',
    waiting: 'Recherche d’une question qui convient',
  },
  grownQuiet:
    'Quelques questions sont passées sans réponse, alors plus aucune ne vient d’elle-même pour l’instant. Une réponse ici, ou un ressenti noté, et elles reviennent.',
  hush: {
    start: 'Je présente mon écran : tout cacher pendant une heure',
  },
  feeling: {
    heading: 'C’est comment, là, maintenant ?',
    moment: 'Ça vient de me tomber dessus',
  },
  good: {
    heading: 'Une petite chose agréable',
    placeholder: 'Le thé était chaud. Quelqu’un m’a fait signe.',
  },
  help: 'Aide',
  keep: 'Garder',
  keeping: 'En train de garder',
  notKept: 'Cela n’a pas pu être gardé. Rien n’est perdu : tes mots sont encore sur cette page.',
  onlyHere: 'Rien qu’à toi',
} as const satisfies Translated<typeof english>;
