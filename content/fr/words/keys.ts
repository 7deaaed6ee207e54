import type { Translated } from '@/content/translated';
import type { keysWords as english } from '@/content/words/keys';

/** The list of keys, shown when a question mark is pressed. French. */
export const keysWords = {
  heading: 'Au clavier',
  close: 'Fermer',
  popup: {
    digits: 'choisit l’un des dix ressentis, ou un mot quand le focus est sur les mots',
    space: 'choisit ce qui a le focus',
    enter: 'garde',
    enterTyping: 'garde pendant qu’on écrit',
    escape: 'ferme la petite fenêtre',
  },
  page: {
    hide: 'met une page vide à la place de celle-ci',
    escape: 'laisse comme il était un champ en cours de modification',
    arrows: 'vont d’un graphique à l’autre, et d’un jour à l’autre dans l’année',
  },
  anywhere: {
    open: 'ouvre la petite fenêtre depuis n’importe quelle page. La page des raccourcis du navigateur permet de le changer',
    list: 'montre cette liste, sauf pendant qu’on écrit',
  },
  keys: {
    digits: '1 à 9, 0',
    space: 'Espace',
    enter: 'Entrée',
    enterTyping: 'Ctrl + Entrée',
    escape: 'Échap',
    hide: 'Échap, Échap',
    arrows: 'Flèches',
    open: 'Alt + Maj + M',
    list: '?',
  },
} as const satisfies Translated<typeof english>;
