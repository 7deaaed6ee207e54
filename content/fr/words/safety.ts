import type { Translated } from '@/content/translated';
import type { safetyWords as english } from '@/content/words/safety';

/** What is worth knowing before the first use, in French. */
export const safetyWords = {
  heading: 'Avant de commencer',
  ask: 'Est-ce un endroit sûr pour écrire ?',
  points: [
    'Toute personne qui partage ou contrôle cet appareil pourrait ouvrir Mendful. Un verrou, dans les options, empêche de lire.',
    'On peut voir malgré tout que Mendful est installé, que ses pages sont dans l’historique, et ce qui est à l’écran.',
    'Retirer l’extension efface tout ce qu’elle contient.',
    'Si quelqu’un surveille peut-être cet appareil, un autre, plus sûr, est un meilleur choix.',
  ],
  read: 'J’ai lu ceci',
  lock: 'Un verrou',
  help: 'Aide',

  again: 'Avant de commencer : est-ce un endroit sûr ?',
  againLead: 'Ce que disait la première carte, et un peu plus.',
  more: [
    'La liste des extensions montre le nom Mendful, quelle que soit l’image choisie. Dans l’historique du navigateur aussi, ses pages s’appellent Mendful.',
    'Un programme qui surveille l’écran ou le clavier, ou quelqu’un qui gère cet appareil pour d’autres, peut voir ce que tu vois. Aucun verrou n’y change rien.',
    'Tu ne dois ta phrase secrète à personne. Si quelqu’un risque de l’exiger, ne rien écrire ici, ou écrire sur un autre appareil, peut être plus sûr qu’un verrou.',
    'Tout effacer d’un coup peut se remarquer. Des gens qui connaissent les situations de violence peuvent aider à réfléchir avant ; la page Aide donne leurs numéros.',
  ],
} as const satisfies Translated<typeof english>;
