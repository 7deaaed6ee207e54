import type { Translated } from '@/content/translated';
import type { noticeWords as english } from '@/content/words/notice';

/** What notifications and the toolbar say. Brazilian Portuguese. */
export const noticeWords = {
  title: 'Mendful',
} as const satisfies Translated<typeof english>;
