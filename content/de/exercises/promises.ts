import type { PracticeWords } from '@/content/translated';

export const promises: PracticeWords = {
  name: 'Kleine Versprechen',
  purpose: 'Mit der Zeit sehen, wie Worte und Taten zusammenpassen.',
  takes: 'Eine Zeile, und später ein Blick darauf.',
  safety: 'Das ist ein Ort zum Wahrnehmen, nicht zum Überwachen. Er kann ruhen, wann immer du magst.',
  closing: 'Behalten. Was daraus wird, kann später dazukommen.',
  none: 'Hier steht noch nichts. Eine kleine Sache ist genug.',
  forms: {
    own: {
      name: 'Ein Versprechen von mir',
      says: 'Etwas Kleines, bei dem du sicher bist, dass du es halten kannst.',
    },
    noticed: {
      name: 'Was mir aufgefallen ist',
      says: 'Worte und Taten, nebeneinander, so wie du sie gesehen hast.',
    },
  },
  steps: {
    promise: {
      title: 'Ein kleines Versprechen',
      fields: {
        promise: {
          label: 'Was ich verspreche',
          says: 'Eine Uhrzeit, ein Anruf, eine Aufgabe: je kleiner, desto sicherer.',
        },
        due: { label: 'Bis wann' },
        to: { label: 'Wem', says: 'Ein Spitzname reicht. Es kann auch für dich selbst sein.' },
      },
    },
    noticed: {
      title: 'Was dir aufgefallen ist',
      fields: {
        said: { label: 'Was gesagt oder vereinbart war' },
        seen: { label: 'Was du gesehen hast' },
        match: {
          label: 'Worte und Taten passen zusammen',
          says: 'Das kann offen bleiben. Eine einzelne Beobachtung ist keine Summe.',
          options: {
            yes: { name: 'Ja' },
            mixed: { name: 'Teils' },
            no: { name: 'Nein' },
          },
        },
        again: { label: 'Ein Tag, um wieder hinzusehen' },
      },
    },
  },
  review: {
    asks: 'Wie ist es gelaufen?',
    outcomes: {
      kept: { name: 'Gehalten' },
      partly: { name: 'Zum Teil' },
      missed: { name: 'Nicht gehalten' },
      renegotiated: { name: 'Neu vereinbart' },
      yes: { name: 'Sie passen zusammen' },
      mixed: { name: 'Teils' },
      no: { name: 'Sie passen nicht zusammen' },
    },
    note: 'Eine Zeile dazu. Falls es nicht geklappt hat: Was könnte es wieder gutmachen?',
  },
  back: [
    { says: 'Dieses kleine Versprechen war für ungefähr jetzt gedacht.' },
    { says: 'Das wolltest du dir noch einmal ansehen.' },
  ],
};
