import type { Translated } from '@/content/translated';
import type { noticeWords as english } from '@/content/words/notice';

/** What notifications and the toolbar say. Neutral: whoever glances at the screen learns nothing. Arabic. */
export const noticeWords = {
  title: 'Mendful',
} as const satisfies Translated<typeof english>;
