import type { Translated } from '@/content/translated';
import type { againWords as english } from '@/content/words/again';

/** What the options say of the welcome. Arabic. */
export const againWords = {
  welcome: 'عرض الترحيب من جديد',
} as const satisfies Translated<typeof english>;
