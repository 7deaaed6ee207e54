import type { Translated } from '@/content/translated';
import type { youWords as english } from '@/content/words/options-you';

/** What the options page says where the reader says who and where they are, in German. {braces} are filled in. */
export const youWords = {
  name: 'Du',
  lead: 'All das kann ungesagt bleiben. Es entscheidet, welche Fragen kommen können, und sonst nichts.',
  unsaid: 'Lieber nicht sagen',

  place: 'Dein Ort in alldem',
  role: 'Auf welcher Seite stehst du?',
  roles: {
    hurt: 'Ich wurde verletzt',
    broke: 'Ich habe Vertrauen gebrochen',
    both: 'Beides',
    unsaid: 'Lieber nicht sagen',
  },
  relationship: 'Um welche Beziehung geht es?',
  relationships: {
    partner: 'Partnerschaft',
    ex: 'Frühere Partnerschaft',
    friend: 'Freundschaft',
    family: 'Familie',
    other: 'Eine andere',
    unsaid: 'Lieber nicht sagen',
  },
  stage: 'Was passt zu dem, wo du gerade bist?',
  stageSays: 'Du kannst jederzeit in beide Richtungen gehen. Zurückgehen ist ganz gewöhnlich.',
  path: 'In welche Richtung gehst du?',
  pathSays: 'Unentschieden ist eine volle Antwort, so lange du magst.',
  paths: { repairing: 'Gemeinsam daran arbeiten', undecided: 'Unentschieden', 'on-my-own': 'Allein weiter' },

  careful: 'Was dir nahekommen darf',
  safe: 'Ist es sicher und willkommen, mit der anderen Person darüber zu reden?',
  safeSays: 'Solange du nicht Ja sagst, bleiben Fragen weg, die die andere Person brauchen.',
  safes: { yes: 'Ja', 'not-sure': 'Unklar', no: 'Nein', unsaid: 'Lieber nicht sagen' },
  gentle: 'Nur Sanftes',
  gentleSays: 'Kurze Fragen, die Halt geben. Nichts, was tief gräbt.',
  forgiveness: 'Fragen zum Loslassen',
  forgivenessSays:
    'Zu, solange du nicht öffnest. Dann kommen sie ab und zu, während du bei „Erneuern“ bist, und nur für deinen eigenen Frieden. Es heißt nie vergessen, entschuldigen oder zurückgehen.',
  compassion: 'Mitgefühl mit der anderen Person',
  compassionSays:
    'Zu, solange du nicht öffnest. Dann können Fragen auch freundlich auf die andere Person schauen. Was dir wehgetan hat, bleibt so wirklich, wie es ist.',

  allOn: 'alle {n}',
  someOn: '{on} von {n}',
  themes: 'Themen',
  themesSay: 'Was du ausschaltest, kommt nicht.',

  feelings: 'Worte für Gefühle',
  feelingsSay:
    'Worte, die du wegnimmst, werden nicht mehr angeboten. Was du mit ihnen aufgehoben hast, bleibt, wie es ist.',
  ownWords: 'Eigene Worte',
  ownWordsSay: 'Sie stehen unter „Weiß nicht“. Bis zu 24 Buchstaben.',
  ownWord: 'Ein eigenes Wort',
  noOwnWords: 'Bisher keine. Vielleicht reichen die dreißig darüber.',
  removeWord: 'Das Wort {word} entfernen',

  hardDates: 'Stille Tage',
  hardDatesSay:
    'Ein Geburtstag, ein Termin vor Gericht, ein Tag, der jedes Jahr wiederkommt. Dann kommt nichts von selbst, und was du öffnest, gibt nur Halt.',
  hardDate: 'Ein Tag',
  noHardDates: 'Bisher keine.',
  removeDate: '{day} entfernen',
} as const satisfies Translated<typeof english>;
