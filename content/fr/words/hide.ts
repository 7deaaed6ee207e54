import type { Translated } from '@/content/translated';
import type { hideWords as english } from '@/content/words/hide';

/** The quick way out of a full page, in French. */
export const hideWords = {
  hide: 'Cacher',
  hint: 'Met ici une page vide. Appuyer deux fois sur Échap fait de même. L’historique du navigateur n’est pas modifié.',
} as const satisfies Translated<typeof english>;
