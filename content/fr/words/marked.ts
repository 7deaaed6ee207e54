import type { Translated } from '@/content/translated';
import type { markedWords as english } from '@/content/words/marked';

/** What is said of words marked on a page: in its menu, and in a notification. Neutral. French. */
export const markedWords = {
  menu: 'Garder ces mots',
  waits: 'Les mots sélectionnés attendent derrière le bouton de la barre d’outils.',
  tooLong:
    'Les mots sélectionnés dépassent ce qu’une page peut contenir, et ne sont pas gardés. Un morceau plus court peut l’être.',
  refused:
    'Les mots sélectionnés n’ont pas pu être gardés. Ils peuvent être sélectionnés à nouveau, ou copiés.',
} as const satisfies Translated<typeof english>;
