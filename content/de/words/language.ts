import type { Translated } from '@/content/translated';
import type { languageWords as english } from '@/content/words/language';

/** Choosing the language, on the options page, in German. {braces} are filled in by the page. */
export const languageWords = {
  label: 'Sprache',
  asBrowser: 'Wie der Browser ({name})',
  fresh: '{name} (neu)',
  says: 'Was du geschrieben hast, bleibt, wie es ist.',
  freshSays:
    'Eine Sprache, bei der „neu“ steht, ist mit Sorgfalt geschrieben. Von den Menschen, die mit ihr aufgewachsen sind, hat sie noch niemand ganz gelesen. Wenn etwas falsch klingt, ist Englisch eine Auswahl entfernt.',
} as const satisfies Translated<typeof english>;
