import type { Translated } from '@/content/translated';
import type { languageWords as english } from '@/content/words/language';

/** Choosing the language, on the options page. Spanish. */
export const languageWords = {
  label: 'Idioma',
  asBrowser: 'Como el navegador ({name})',
  fresh: '{name} (nuevo)',
  says: 'Lo que has escrito se queda como está.',
  freshSays:
    'Un idioma marcado como nuevo está escrito con cuidado, y nadie que creció con él lo ha leído entero todavía. Si algo suena mal, se puede cambiar al inglés aquí mismo.',
} as const satisfies Translated<typeof english>;
