import { spoken } from '@/core/text/spoken';

/** What is said of words marked on a page: in its menu, and in a notification. Neutral, like all that stands on any screen. */
export const markedWords = spoken('markedWords', {
  /** The line, for all to see. */
  menu: 'Keep these words',
  /** What came of it, where a check mark does not say it. */
  waits: 'The words you marked wait behind the toolbar button.',
  tooLong: 'The words you marked are more than one page holds, and were not kept. A shorter piece can be.',
  refused: 'The words you marked could not be kept. They can be marked again, or copied.',
} as const);
