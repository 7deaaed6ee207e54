import { spoken } from '@/core/text/spoken';

/** Choosing the language, on the options page. {braces} are filled in by the page. */
export const languageWords = spoken('languageWords', {
  label: 'Language',
  asBrowser: 'As the browser is set ({name})',
  fresh: '{name} (new)',
  says: 'What you have written stays as it is.',
  freshSays:
    'A language marked as new was written with care, and nobody who grew up with it has read all of it yet. Where something sounds wrong, English is one choice away.',
} as const);
