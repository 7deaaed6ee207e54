import type { Translated } from '@/content/translated';
import type { againWords as english } from '@/content/words/again';

/** What the options say of the welcome. Brazilian Portuguese. */
export const againWords = { welcome: 'Mostrar as boas-vindas de novo' } as const satisfies Translated<
  typeof english
>;
