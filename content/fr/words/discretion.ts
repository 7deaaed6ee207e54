import type { Translated } from '@/content/translated';
import type { discretionWords as english } from '@/content/words/discretion';

/** What the options say about being seen, in French. */
export const discretionWords = {
  name: 'Ce qui se voit',
  icon: 'L’image dans la barre d’outils et sur les notifications',
  iconSays: 'Le nom à côté reste Mendful, et la liste des extensions montre le bol.',
  icons: { bowl: 'Un bol', leaf: 'Une feuille', cup: 'Une tasse', page: 'Une page' },
  hide: 'Sur les pages entières, un bouton cache tout, et appuyer deux fois sur Échap fait de même. Échap ferme la petite fenêtre de la barre d’outils.',
  privately:
    'En navigation privée, Mendful est éteint, sauf si tu l’actives dans la page des extensions du navigateur. Il y montrerait alors les mêmes pages et garderait ce que tu écris comme partout.',
} as const satisfies Translated<typeof english>;
