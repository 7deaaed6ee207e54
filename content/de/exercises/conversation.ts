import type { PracticeWords } from '@/content/translated';

export const conversation: PracticeWords = {
  name: 'Ein Gespräch, vorher durchdacht',
  purpose: 'Wissen, was du sagen möchtest, bevor du es sagst.',
  takes: 'Ein Thema, ein Bedürfnis und ein paar kurze Zeilen.',
  safety:
    'Das ist für ein Gespräch, das für beide sicher und willkommen ist. Wenn sich das ändert, kann der Plan ein Plan bleiben.',
  closing: 'Behalten. Ob und wann es stattfindet, liegt bei euch beiden.',
  none: 'Kein Gespräch ist geplant. Das ist in Ordnung.',
  steps: {
    topic: {
      title: 'Worum geht es?',
      fields: {
        topic: { label: 'Das Thema, in ein paar Worten' },
        aim: {
          label: 'Was du dir erhoffst',
          options: {
            heard: { name: 'Gehört werden' },
            ask: { name: 'Um etwas bitten' },
            understand: { name: 'Verstehen' },
            agree: { name: 'Etwas vereinbaren' },
          },
        },
        happened: { label: 'Was geschehen ist, so wie du es gesehen hast' },
      },
    },
    need: {
      title: 'Was du fühlst und brauchst',
      fields: {
        feel: { label: 'Ich fühle', says: 'Bis zu drei Worte.' },
        need: { label: 'Was ich brauche' },
        request: {
          label: 'Worum ich bitten könnte',
          says: 'Auf eine Bitte darf ein Nein kommen.',
        },
      },
    },
    frame: {
      title: 'Ein Rahmen, der hält',
      says: 'Ein kurzes Gespräch mit einem Ende tut oft besser als ein langes.',
      fields: {
        length: { label: 'Wie lange' },
        when: { label: 'Wann' },
        place: { label: 'Wo' },
        stop: {
          label: 'Ein Wort, das es beendet',
          says: 'Ihr könnt es beide sagen, und dann ist es für diesen Tag vorbei.',
        },
        heat: { label: 'Was ich tue, wenn es hitzig wird' },
      },
    },
    listen: {
      title: 'Eine Karte fürs Zuhören',
      fields: {
        card: {
          label: 'Fürs Zuhören',
          text: [
            'Erst wiedergeben, was du gehört hast, dann antworten.',
            'Ausreden lassen ist eine Art, freundlich zu sein.',
            '„Habe ich dich richtig verstanden?“ ist eine Frage, die hilft.',
          ],
        },
      },
    },
  },
  review: {
    asks: 'Wie war es, im Rückblick?',
    outcomes: {
      talked: { name: 'Wir haben geredet' },
      begun: { name: 'Wir haben angefangen' },
      'not-held': { name: 'Es hat nicht stattgefunden' },
    },
    note: 'Was ich gehört habe',
    scale: { label: 'Wie sicher es sich anfühlte', low: 'gar nicht', high: 'ganz' },
  },
  back: [
    { says: 'Deine Notizen für das Gespräch sind hier, wenn du sie möchtest.' },
    { says: 'Falls das Gespräch stattgefunden hat, könnte hier eine Zeile dazu stehen.' },
  ],
  becomes: [{ name: 'Das, worum du bittest, als Bitte' }],
};
