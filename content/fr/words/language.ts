import type { Translated } from '@/content/translated';
import type { languageWords as english } from '@/content/words/language';

/** Choosing the language, in French. */
export const languageWords = {
  label: 'Langue',
  asBrowser: 'Comme le navigateur ({name})',
  fresh: '{name} (nouveau)',
  says: 'Ce que tu as écrit reste comme c’est.',
  freshSays:
    'Une langue marquée comme nouvelle a été écrite avec soin, et personne qui a grandi avec elle n’en a encore tout lu. Là où quelque chose sonne mal, l’anglais est à un choix d’ici.',
} as const satisfies Translated<typeof english>;
