import type { Translated } from '@/content/translated';
import type { againWords as english } from '@/content/words/again';

/** What the options say of the welcome. German. */
export const againWords = {
  welcome: 'Willkommen noch einmal zeigen',
} as const satisfies Translated<typeof english>;
