import type { PracticeWords } from '@/content/translated';

export const selfCompassion: PracticeWords = {
  name: 'Eine freundliche Minute',
  purpose: 'Einem schweren Moment mit etwas Wärme begegnen.',
  takes: 'Nichts, oder ein guter Satz.',
  safety: 'Wenn Freundlichkeit heute sticht, ist Aufhören das Freundliche.',
  closing: 'Behalten. Dein Satz kann dir an einem schweren Tag wieder begegnen.',
  none: 'Noch kein guter Satz. Vielleicht kommt eines Tages einer zu dir.',
  steps: {
    hard: {
      title: 'Das ist schwer',
      fields: {
        'hard-says': {
          label: 'Das ist schwer',
          text: [
            'Gerade tut etwas weh.',
            'Es darf da sein. Ein, zwei Atemzüge lang braucht nichts daran getan zu werden.',
          ],
        },
      },
    },
    others: {
      title: 'Andere kennen das auch',
      fields: {
        'others-says': {
          label: 'Andere kennen das auch',
          text: [
            'In dieser Stunde fühlen andere Menschen etwas Ähnliches.',
            'Du bist deshalb nicht seltsam, und du bist darin nicht allein.',
          ],
        },
      },
    },
    line: {
      title: 'Ein guter Satz',
      says: 'Was würdest du einem lieben Menschen sagen? Dieselben Worte passen vielleicht auch dir.',
      fields: {
        line: {
          label: 'Ein eigener guter Satz',
          placeholder: 'Ich darf heute sanft mit mir sein.',
        },
      },
    },
  },
};
