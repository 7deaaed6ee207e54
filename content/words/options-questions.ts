import { spoken } from '@/core/text/spoken';

/** What the options page says about the reader's own questions, and about what they said of others. {braces} are filled in. */
export const questionWords = spoken('questionWords', {
  name: 'Questions',
  lead: 'Questions in your own words, and what you have said about the others.',

  own: 'Your own questions',
  ownSays: 'Ask yourself what you would like to be asked. They come exactly as you write them.',
  ownNone: 'None yet. A first one could be something a good friend asks you, or a line that once helped.',
  add: 'A question of your own',
  addHelp: 'Up to 280 characters. A statement is welcome too.',
  room: 'room for {n} more characters',
  over: '{n} characters too long',
  use: 'How yours come',
  uses: {
    mixed: { name: 'Among the others', says: 'Yours come now and then, between the ones Mendful brings.' },
    alone: { name: 'Only mine', says: 'The ones Mendful brings stay away.' },
    off: { name: 'Kept, not asked', says: 'They rest here until you want them.' },
  },
  alone:
    'Each comes once in three weeks at most, so with a few of them many moments pass in silence. With Gentle only, after a hard check-in and on days to keep quiet none of yours comes: nobody but you knows which of them steady you.',
  noEffect: 'This takes effect once you have written one.',

  close: 'Kept close',
  closeSays: 'Questions you wanted near. They come a little more often.',
  closeNone:
    'Nothing yet. When a question does you good, the popup can keep it close, and it stands here to read again.',
  letGo: 'Let it go',
  letGoOf: 'Let it go: {text}',

  never: 'Not again',
  neverSays: 'These do not come any more.',
  neverNone: 'Nothing here. When a question is wrong for you, the popup can send it away for good.',
  again: 'Let it come again',
  againOf: 'Let it come again: {text}',

  leanings: 'More and less',
  leaningsSay: 'What you said about single questions moves their theme a little.',
  leaningsNone: 'Nothing said so far. It works without, too.',
  leaning: { both: '{more} more, {less} less', more: '{n} more', less: '{n} less' },
  ownTheme: 'Your own questions',
  forget: 'Forget these',
  forgetOf: 'Forget these: {theme}',

  gone: 'A question that is not here any more.',
  unread: 'The questions could not be loaded. Opening this page again may help.',
} as const);

/** What a list of the reader's own lines says: changing one, taking one away, bringing it back. */
export const lineWords = spoken('lineWords', {
  change: 'Change',
  changeOf: 'Change: {text}',
  remove: 'Remove',
  removeOf: 'Remove: {text}',
  keep: 'Keep',
  leave: 'Leave it as it was',
  editing: 'Your line',
  removed: 'Removed: {text}',
  back: 'Bring it back',
} as const);
