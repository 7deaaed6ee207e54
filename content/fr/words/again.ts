import type { Translated } from '@/content/translated';
import type { againWords as english } from '@/content/words/again';

/** What the options say of the welcome. French. */
export const againWords = {
  welcome: 'Revoir l’accueil',
} as const satisfies Translated<typeof english>;
