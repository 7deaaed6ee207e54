import type { Translated } from '@/content/translated';
import type { noticeWords as english } from '@/content/words/notice';

/** What notifications and the toolbar say, in French: the name and no more. */
export const noticeWords = {
  title: 'Mendful',
} as const satisfies Translated<typeof english>;
