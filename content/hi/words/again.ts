import type { Translated } from '@/content/translated';
import type { againWords as english } from '@/content/words/again';

/** What the options say of the welcome. Hindi. */
export const againWords = {
  welcome: 'स्वागत फिर से दिखाएँ',
} as const satisfies Translated<typeof english>;
