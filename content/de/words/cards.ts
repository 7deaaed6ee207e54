import type { Translated } from '@/content/translated';
import type { cardWords as english } from '@/content/words/cards';

/** What the popup’s card says once it is opened, and on its other side, in German. {braces} are filled in by the page. */
export const cardWords = {
  enough: 'Das reicht',
  yourWords: 'Deine Worte',
  placeholder: 'So viel oder so wenig, wie du magst.',
  practise: 'Dazu gibt es eine Übung',
  stop: 'Für jetzt lassen',
  rested: 'Im Moment wird nichts von dir gewollt.',
  answered: 'Die Frage von heute hatte ihren Moment bei dir. Danke dafür.',
  none: 'Im Moment gibt es keine Frage, die gut passt. Das macht nichts: Ein Gefühl oder eine gute Kleinigkeit ist genug.',
  fetch: 'Bitte eine Frage',
  justWrite: 'Frei schreiben',
  blank: 'Ein leeres Blatt',
  never: 'Diese Frage kommt nicht wieder. In den Einstellungen lässt sie sich zurückholen.',
  stageOffer:
    'Du hast „{stage}“ gewählt. Passt das, oder passt ein anderer Ort gerade besser? Beide Richtungen sind ganz gewöhnlich.',
  stageFits: 'Es passt',
  stageLook: 'Ansehen',
  pausedThrough: 'Die Fragen ruhen bis einschließlich {day}.',
  pausedOpen: 'Die Fragen ruhen, bis du etwas anderes sagst.',
  resume: 'Wieder beginnen',
  failed: 'Die Frage ließ sich nicht laden. Was du unten schreibst, bleibt wie immer erhalten.',
  later: {
    heading: 'Später, oder gar nicht',
    letGo: 'Ziehen lassen',
    choices: {
      '15-minutes': 'In 15 Minuten',
      hour: 'In einer Stunde',
      evening: 'Heute Abend',
      tomorrow: 'Morgen',
    },
    pause: 'Heute nichts mehr',
    back: 'Zurück zur Frage',
    snoozed: 'Sie kommt {when} wieder. Bis dahin kommt nichts.',
  },
  hush: {
    says: 'Still bis {time}.',
    end: 'Stille beenden',
  },
  weekly: {
    goodThings:
      'Gab es diese Woche kleine gute Dinge? In die Zeile unten passen bis zu drei. Keines ist auch in Ordnung.',
    lookBack:
      'Wenn du magst, ein Blick auf das, was du diese Woche aufgehoben hast. An einem anderen Tag ist es auch da.',
    open: 'Ansehen',
    letGo: 'Diese Woche nicht',
  },
  review: {
    says: 'Etwas von dir könnte einen zweiten Blick bekommen, wenn du magst. Es kann auch warten.',
    open: 'Ansehen',
    letGo: 'Heute nicht',
  },
  side: {
    heading: 'Damit die Fragen passen',
    ask: 'Auf welcher Seite stehst du dabei?',
    hurt: 'Ich wurde verletzt',
    broke: 'Ich habe Vertrauen gebrochen',
    both: 'Beides',
    unsaid: 'Lieber nicht sagen',
  },
} as const satisfies Translated<typeof english>;
