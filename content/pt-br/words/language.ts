import type { Translated } from '@/content/translated';
import type { languageWords as english } from '@/content/words/language';

/** Choosing the language, on the options page. Brazilian Portuguese. */
export const languageWords = {
  label: 'Idioma',
  asBrowser: 'O mesmo do navegador ({name})',
  fresh: '{name} (novo)',
  says: 'O que você escreveu fica como está.',
  freshSays:
    'Um idioma marcado como novo foi escrito com cuidado, e ninguém que cresceu com ele leu tudo até agora. Onde algo soar mal, dá para escolher o inglês.',
} as const satisfies Translated<typeof english>;
