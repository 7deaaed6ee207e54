import type { Translated } from '@/content/translated';
import type { markedWords as english } from '@/content/words/marked';

/** What is said of words marked on a page: in its menu, and in a notification. Neutral. German. */
export const markedWords = {
  menu: 'Diese Worte behalten',
  waits: 'Die markierten Worte warten hinter dem Knopf in der Symbolleiste.',
  tooLong:
    'Die markierten Worte sind mehr, als eine Seite fasst, und wurden nicht behalten. Ein kürzeres Stück passt hinein.',
  refused:
    'Die markierten Worte konnten nicht behalten werden. Sie lassen sich noch einmal markieren oder kopieren.',
} as const satisfies Translated<typeof english>;
