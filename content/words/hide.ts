import { spoken } from '@/core/text/spoken';

/** The quick way out of a full page. */
export const hideWords = spoken('hideWords', {
  hide: 'Hide',
  hint: 'Puts an empty page here. Pressing Escape twice does the same. The browser’s history is not changed.',
} as const);
