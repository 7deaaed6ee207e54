import { spoken } from '@/core/text/spoken';

/** What the popup says when it opens and when something is kept. {braces} are filled in by the page. */
export const popupWords = spoken('popupWords', {
  greeting: { night: 'Hello', morning: 'Good morning', afternoon: 'Good afternoon', evening: 'Good evening' },
  journal: 'Open the journal',
  options: 'Options',
  prompt: {
    heading: 'A question for today',
    eyebrow: '{theme} · a question for today',
    eyebrowOwn: 'A question of your own',
    eyebrowStatement: '{theme} · a thought for today',
    write: 'Write a little',
    readOn: 'Read on',
    another: 'Another',
    notNow: 'Not now',
    why: 'Why this one?',
    waiting: 'Looking for a question that fits',
  },
  grownQuiet:
    'Some questions went by, so none come by themselves for now. Answer one here, or check in, and they come again.',
  hush: {
    start: 'I’m presenting: hide everything for an hour',
  },
  feeling: {
    heading: 'How is it, right now?',
    moment: 'It just hit me',
  },
  good: {
    heading: 'One small good thing',
    placeholder: 'The tea was warm. Someone waved.',
  },
  help: 'Help',
  keep: 'Keep',
  keeping: 'Keeping',
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
  onlyHere: 'Only on this device',
} as const);
