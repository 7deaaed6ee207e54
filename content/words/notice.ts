/** What notifications and the toolbar say. Neutral: whoever glances at the screen learns nothing. */
export const noticeWords = {
  title: 'Mendful',
} as const;
