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
  notKept: 'This could not be kept. Nothing is lost: your words are still on this page.',
  onlyHere: 'Yours alone',
} as const);
