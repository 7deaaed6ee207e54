import { spoken } from '@/core/text/spoken';

/** What notifications and the toolbar say. Neutral: whoever glances at the screen learns nothing. */
export const noticeWords = spoken('noticeWords', {
  title: 'Mendful',
} as const);
