import type { Translated } from '@/content/translated';
import type { hideWords as english } from '@/content/words/hide';

/** The quick way out of a full page, in German. */
export const hideWords = {
  hide: 'Verbergen',
  hint: 'Macht hier eine leere Seite daraus. Zweimal Escape tut dasselbe. Der Verlauf des Browsers ändert sich dadurch nicht.',
} as const satisfies Translated<typeof english>;
