import { spoken } from '@/core/text/spoken';

/** What the popup’s card says once it is opened, when it holds no question, and on its other side. {braces} are filled in by the page. */
export const cardWords = spoken('cardWords', {
  enough: 'That is enough',
  yourWords: 'Your words',
  placeholder: 'As much or as little as you like.',
  practise: 'There is a practice that goes with this',
  stop: 'Leave it for now',
  rested: 'Nothing is asked of you for now.',
  answered: 'You have met today’s question. Thank you for giving it a moment.',
  none: 'There is no question that fits well right now. That is all right: a feeling or a good thing is plenty.',
  fetch: 'A question, please',
  justWrite: 'Write freely',
  blank: 'A blank page',
  never: 'It will not come again. The options page can bring it back.',
  stageOffer:
    'You said you are in “{stage}”. Does that fit, or would another place fit better? Either way round is ordinary.',
  stageFits: 'It fits',
  stageLook: 'Have a look',
  pausedThrough: 'Questions are paused through {day}.',
  pausedOpen: 'Questions are paused until you say otherwise.',
  resume: 'Start again',
  failed: 'The question could not be loaded. What you write below is kept as always.',
  later: {
    heading: 'Later, or not at all',
    letGo: 'Let it go',
    choices: {
      '15-minutes': 'In 15 minutes',
      hour: 'In an hour',
      evening: 'This evening',
      tomorrow: 'Tomorrow',
    },
    pause: 'Nothing more today',
    back: 'Back to it',
    snoozed: 'It will come back {when}. Nothing until then.',
  },
  hush: {
    says: 'Quiet until {time}.',
    end: 'End the quiet',
  },
  weekly: {
    goodThings:
      'Were there any small good things this week? Up to three can go in the line below. None is fine too.',
    lookBack: 'If you like, a look at what you kept this week. It will be there another day as well.',
    open: 'See what was kept',
    letGo: 'Not this week',
  },
  review: {
    says: 'Something you kept could have another look now, if you like. It can wait as well.',
    open: 'Have a look',
    letGo: 'Not today',
  },
  side: {
    heading: 'So that questions fit',
    ask: 'Which side are you on in this?',
    hurt: 'I was hurt',
    broke: 'I broke trust',
    both: 'Both',
    unsaid: 'Rather not say',
  },
} as const);
