/**
 * What is loaded together of a language that is not English, by the names of the trees of words (core/text/spoken.ts): what a
 * notification and the menu of pages say, and everything the popup may say. `practices` are a pack of their own; the rest is what the pages say.
 */
export const packs = {
  notice: ['noticeWords', 'markedWords', 'standIns'],
  popup: [
    'popupWords',
    'keepWords',
    'tileWords',
    'tileNames',
    'feelingWords',
    'themeNames',
    'stages',
    'sections',
    'articles',
    'cardWords',
    'careWords',
    'comeBackWords',
    'bowlWords',
    'helpWords',
    'hideWords',
    'lockWords',
    'momentWords',
    'safetyWords',
    'scaleWords',
    'whyWords',
  ],
  practices: ['practices'],
} as const;
