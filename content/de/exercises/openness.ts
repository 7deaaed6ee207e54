import type { PracticeWords } from '@/content/translated';

export const openness: PracticeWords = {
  name: 'Offenheit anbieten',
  purpose: 'Eine Weile etwas von dir anbieten, aus freien Stücken.',
  takes: 'Eine Zeile und ein Enddatum.',
  safety:
    'Es geht um das, was allein deins ist: deine Pläne, deine Konten, von dir gezeigt. Es ist mit einem Ende gedacht, und ihr könnt es beide früher beenden.',
  closing: 'Behalten. Es endet von selbst an seinem Tag.',
  none: 'Im Moment ist nichts angeboten. Das ist in Ordnung.',
  steps: {
    offer: {
      title: 'Was könntest du anbieten?',
      says: 'Etwas, das du selbst zeigen oder sagen kannst. Schlüssel, Codes und dein Aufenthaltsort bleiben draußen.',
      fields: {
        offer: { label: 'Was ich anbiete', placeholder: 'Morgens sagen, wie mein Tag aussieht.' },
        why: { label: 'Warum ich es anbiete' },
      },
    },
    until: {
      title: 'Bis wann?',
      says: 'Zwölf Wochen sind das Längste. Vier reichen oft gut aus.',
      fields: {
        until: { label: 'Es endet am' },
        stop: {
          label: 'Wie wir es beide früher beenden können',
          placeholder: 'Mit dem Wort „genug“. Ein Grund ist nicht nötig.',
        },
      },
    },
  },
  review: {
    asks: 'Möchtet ihr beide, dass es weitergeht?',
    outcomes: {
      both: { name: 'Wir beide' },
      'not-both': { name: 'Nicht beide' },
      done: { name: 'Es hat seinen Dienst getan' },
    },
    note: 'Eine Zeile dazu, wenn du magst',
  },
  back: [
    {
      says: 'Dieses Angebot ist zu Ende gegangen. Mit einem neuen Enddatum würde es wieder beginnen, falls ihr das beide möchtet.',
    },
  ],
};
