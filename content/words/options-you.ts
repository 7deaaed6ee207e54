import { spoken } from '@/core/text/spoken';

/** What the options page says where the reader says who and where they are. {braces} are filled in by the page. */
export const youWords = spoken('youWords', {
  name: 'You',
  lead: 'All of this may stay unsaid. It decides which questions can come, and nothing else.',
  unsaid: 'Rather not say',

  place: 'Your place in this',
  role: 'Which side are you on?',
  roles: { hurt: 'I was hurt', broke: 'I broke trust', both: 'Both', unsaid: 'Rather not say' },
  relationship: 'Whom is it about?',
  relationships: {
    partner: 'A partner',
    ex: 'A former partner',
    friend: 'A friend',
    family: 'Family',
    other: 'Someone else',
    unsaid: 'Rather not say',
  },
  stage: 'What fits where you are?',
  stageSays: 'You can move either way at any time. Going back is ordinary.',
  path: 'Which way are you going?',
  pathSays: 'Undecided is a full answer, for as long as you like.',
  paths: { repairing: 'Mending it', undecided: 'Undecided', 'on-my-own': 'On my own' },

  careful: 'What may come near',
  safe: 'Is it safe and welcome to talk with them about this?',
  safeSays: 'Unless you say yes, questions that need the other person stay away.',
  safes: { yes: 'Yes', 'not-sure': 'Not sure', no: 'No', unsaid: 'Rather not say' },
  gentle: 'Gentle only',
  gentleSays: 'Short and steadying questions, nothing that digs.',
  forgiveness: 'Questions about letting go',
  forgivenessSays:
    'Closed unless you open it. They then come now and then while you are at Renew, and only for your own peace. It never means forgetting, excusing or going back.',
  compassion: 'Kindness towards them',
  compassionSays:
    'Closed unless you open it. Questions may then look at the other person kindly too. Your own hurt stays as real as it is.',

  allOn: 'all {n}',
  someOn: '{on} of {n}',
  themes: 'Themes',
  themesSay: 'What you switch off does not come.',

  feelings: 'Words for feelings',
  feelingsSay: 'Words you take away are not offered any more. What you have kept with them stays as it is.',
  ownWords: 'Words of your own',
  ownWordsSay: 'They are offered under Not sure. Up to 24 letters each.',
  ownWord: 'A word of your own',
  noOwnWords: 'None yet. The thirty above may be plenty.',
  removeWord: 'Remove the word {word}',

  hardDates: 'Days to keep quiet',
  hardDatesSay:
    'A birthday, a hearing, a day that comes round. Nothing comes by itself then, and what you open only steadies.',
  hardDate: 'A day',
  noHardDates: 'None so far.',
  removeDate: 'Remove {day}',
} as const);
