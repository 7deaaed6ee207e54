import { spoken } from '@/core/text/spoken';

/** What the options page says about the coming week, the weekly ones, and one right now. {braces} are filled in. */
export const weekWords = spoken('weekWords', {
  name: 'The next seven days',
  lead: 'Planned as things stand now. A check-in, a pause or an answer can still move one or let it go.',
  picture: 'The next seven days, drawn. The same stands in words below.',
  words: 'The same in words',
  today: 'Today',
  hour: '{n}:00',
  now: 'now',
  states: { paused: 'Paused', off: 'A day off', hard: 'A day to keep quiet' },
  legend: {
    window: 'Window',
    quiet: 'Quiet hours',
    prompt: 'A question',
    'good-things': 'Three good things',
    'look-back': 'Looking back',
    review: 'Something to look at again',
    now: 'Now',
  },
  says: {
    paused: 'Paused. Nothing comes.',
    off: 'A day off. Nothing comes.',
    hard: 'A day to keep quiet. Nothing comes by itself.',
    none: 'Nothing is planned.',
    prompt: 'A question at {times}.',
    prompts: 'Questions at {times}.',
    'good-things': 'Three good things at {times}.',
    'look-back': 'Looking back at {times}.',
    review: 'Something to look at again at {times}.',
    past: '{time} (past)',
    windows: 'Windows: {spans}.',
    quiet: 'Quiet: {spans}.',
    span: '{from} to {to}',
    dayEnd: 'midnight',
  },

  sendNow: 'Send me one now',
  sendSays: 'A true one, the way they always come. The gap and the limits do not hold it back.',
  sending: 'It is on its way.',
  sent: 'It is there: as a notification, and in the popup behind the toolbar icon.',
  sentDot: 'It is there: in the popup behind the toolbar icon.',
  sentNone: 'Nothing suits you well right now, and a wrong one would be worse than none.',
  sentLate:
    'It has not come yet. It may still, as soon as the browser finds a moment. A question is in the popup at any time.',
  whyNot: {
    paused: 'Not now: there is a pause. It can end just below.',
    hard: 'Not now: you marked today as a day to keep quiet. The popup opens whenever you like.',
    quiet: 'Not now: these are your quiet hours, and they always win. The popup opens whenever you like.',
    presenting: 'Not now: you are presenting, and everything is hidden until then. The popup can end it.',
  },

  weekly: 'Once a week',
  weeklySays: 'Two small habits, if you like. Quiet hours, pauses and days off win here too.',
  kinds: {
    threeGoodThings: {
      name: 'Three good things',
      says: 'Three things that were good, however small.',
    },
    lookBack: { name: 'Looking back at the week', says: 'A quiet look at what the week held, both kinds.' },
  },
  weekday: 'On',
  time: 'at',
  dayOff: 'As things stand, {day} is a day off, so it does not come.',
  turns: 'The two are closer than the smallest gap, so they take turns week by week.',
  noRoom: 'The questions of that day would not all fit then. Another time or a smaller gap would do.',
} as const);
