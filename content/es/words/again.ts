import type { Translated } from '@/content/translated';
import type { againWords as english } from '@/content/words/again';

/** What the options say of the welcome. Spanish. */
export const againWords = {
  welcome: 'Mostrar la bienvenida otra vez',
} as const satisfies Translated<typeof english>;
