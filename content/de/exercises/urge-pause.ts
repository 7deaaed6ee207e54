import type { PracticeWords } from '@/content/translated';

export const urgePause: PracticeWords = {
  name: 'Eine Pause vor dem Handeln',
  purpose: 'Etwas Raum zwischen einen Drang und das legen, was du tust.',
  takes: 'Zwei Zahlen. Worte werden nicht behalten.',
  safety:
    'Ein Drang ist keine Tat. Falls jemand verletzt werden könnte, stehen auf der Hilfe-Seite Menschen, mit denen du vorher reden kannst.',
  closing: 'Behalten, als zwei Zahlen und sonst nichts.',
  steps: {
    urge: {
      title: 'Was zieht an dir?',
      says: 'Das ist nur für die nächsten Minuten. Es wird nicht behalten.',
      fields: {
        pull: {
          label: 'Der Drang',
          options: {
            push: { name: 'Auf eine Antwort drängen' },
            payback: { name: 'Es heimzahlen' },
            check: { name: 'Heimlich nachsehen' },
            other: { name: 'Etwas anderes' },
          },
        },
        urge: { label: 'In ein paar Worten, wenn du magst' },
        before: { label: 'Wie stark ist er?', low: 'kaum', high: 'sehr stark' },
      },
    },
    wait: {
      title: 'Anderthalb Minuten',
      says: 'Nichts wird verlangt. Der Drang kann bleiben oder gehen.',
      fields: { wait: { label: 'Neunzig Sekunden warten' } },
    },
    after: {
      title: 'Und jetzt?',
      fields: { after: { label: 'Wie stark ist er jetzt?', low: 'kaum', high: 'sehr stark' } },
    },
  },
};
