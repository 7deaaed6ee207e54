import { spoken } from '@/core/text/spoken';

/** What came of keeping. {braces} are filled in by the page. */
export const keepWords = spoken('keepWords', {
  kept: {
    feeling: 'Kept. Thank you for checking in.',
    good: 'Kept. A good thing, safe here.',
    reflection: 'Kept. Your words are safe here.',
  },
  nothing: 'A feeling or a few words are enough to keep.',
  refused: 'This could not be kept: {reason} Nothing is lost. Your words are still on this page.',
  full: 'its storage is full.',
  broken: 'its storage did not answer.',
  tooLong:
    'Nothing was kept yet: this is longer than one page holds. Up to {n} letters fit in one text. Nothing is lost, it is all still here: a shorter piece can be kept now, and the rest after it.',
  copy: 'Copy my words',
  copied: 'Copied. You can paste them anywhere.',
  uncopied: 'Copying did not work. Your words are still here, to select by hand.',
} as const);
