import type { Translated } from '@/content/translated';
import type { weekWords as english } from '@/content/words/options-week';

/** What the options page says about the coming week, the weekly ones, and one right now, in German. */
export const weekWords = {
  name: 'Die nächsten sieben Tage',
  lead: 'Geplant nach dem Stand von jetzt. Eine Momentaufnahme, eine Pause oder eine Antwort kann etwas verschieben oder wegfallen lassen.',
  picture: 'Die nächsten sieben Tage als Bild. Darunter steht dasselbe in Worten.',
  words: 'Dasselbe in Worten',
  today: 'Heute',
  hour: '{n}:00',
  now: 'jetzt',
  states: { paused: 'Pause', off: 'Freier Tag', hard: 'Stiller Tag' },
  legend: {
    window: 'Zeitfenster',
    quiet: 'Stille Stunden',
    prompt: 'Eine Frage',
    'good-things': 'Drei gute Dinge',
    'look-back': 'Rückblick',
    review: 'Etwas zum Wiederansehen',
    now: 'Jetzt',
  },
  says: {
    paused: 'Pause. Nichts kommt.',
    off: 'Ein freier Tag. Nichts kommt.',
    hard: 'Ein stiller Tag. Nichts kommt von selbst.',
    none: 'Nichts ist geplant.',
    prompt: 'Eine Frage um {times}.',
    prompts: 'Fragen um {times}.',
    'good-things': 'Drei gute Dinge um {times}.',
    'look-back': 'Rückblick um {times}.',
    review: 'Etwas zum Wiederansehen um {times}.',
    past: '{time} (vorbei)',
    windows: 'Zeitfenster: {spans}.',
    quiet: 'Stille: {spans}.',
    span: '{from} bis {to}',
    dayEnd: 'Mitternacht',
  },

  sendNow: 'Jetzt eine senden',
  sendSays: 'Eine echte Frage, wie sie immer kommt. Abstand und Grenzen halten sie nicht auf.',
  sending: 'Sie ist unterwegs.',
  sent: 'Sie ist da: als Mitteilung und im kleinen Fenster hinter dem Symbol.',
  sentDot: 'Sie ist da: im kleinen Fenster hinter dem Symbol.',
  sentNone: 'Im Moment passt nichts gut zu dir, und eine falsche wäre schlechter als keine.',
  sentLate:
    'Sie ist noch nicht gekommen. Das kann noch werden, sobald der Browser einen Moment findet. Im kleinen Fenster ist jederzeit eine Frage.',
  whyNot: {
    paused: 'Jetzt nicht: Es ist Pause. Gleich darunter lässt sie sich beenden.',
    hard: 'Jetzt nicht: Du hast heute als stillen Tag markiert. Das kleine Fenster geht immer auf, wenn du magst.',
    quiet:
      'Jetzt nicht: Es sind deine stillen Stunden, und die gehen immer vor. Das kleine Fenster geht immer auf, wenn du magst.',
    presenting:
      'Jetzt nicht: Du präsentierst gerade, und solange ist alles verborgen. Im kleinen Fenster lässt es sich beenden.',
  },

  weekly: 'Einmal in der Woche',
  weeklySays:
    'Zwei kleine Gewohnheiten, wenn du magst. Stille Stunden, Pausen und freie Tage gehen auch hier vor.',
  kinds: {
    threeGoodThings: {
      name: 'Drei gute Dinge',
      says: 'Drei Dinge, die gut waren, so klein sie auch sind.',
    },
    lookBack: {
      name: 'Rückblick auf die Woche',
      says: 'Ein ruhiger Blick auf das, was in der Woche war, von beidem.',
    },
  },
  weekday: 'Am',
  time: 'um',
  dayOff: 'Im Moment ist {day} ein freier Tag, darum kommt es nicht.',
  turns: 'Die beiden liegen dichter als der kleinste Abstand, darum wechseln sie sich Woche für Woche ab.',
  noRoom:
    'Dann würden die Fragen dieses Tages nicht alle passen. Eine andere Zeit oder ein kleinerer Abstand würde helfen.',
} as const satisfies Translated<typeof english>;
