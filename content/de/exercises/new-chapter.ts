import type { PracticeWords } from '@/content/translated';

export const newChapter: PracticeWords = {
  name: 'Ein neues Kapitel',
  purpose: 'Dir ausmalen, was du von hier an möchtest.',
  takes: 'Zwei oder drei kurze Texte und ein Tag zum Ausmalen.',
  closing: 'Behalten. Es ist ein Bild, und Bilder dürfen sich ändern.',
  none: 'Hier steht noch nichts.',
  forms: {
    alone: { name: 'Für mich', says: 'Ein Leben, das zu dir passt, wer auch immer darin ist.' },
    together: {
      name: 'Zusammen',
      says: 'Eine neue Form von dem, was ihr habt, und nicht die alte zurück.',
    },
  },
  steps: {
    keep: {
      title: 'Was bleibt, und was zurückbleibt',
      fields: {
        keep: { label: 'Was ich behalten möchte' },
        leave: { label: 'Was ich zurücklassen möchte' },
      },
    },
    agreements: {
      title: 'Neue Vereinbarungen',
      fields: {
        'with-me': { label: 'Eine Vereinbarung mit mir' },
        'with-them': {
          label: 'Eine Vereinbarung für uns beide',
          says: 'Jede ist eine Idee, bis ihr beide Ja dazu sagt.',
        },
      },
    },
    day: {
      title: 'Ein Tag in einem halben Jahr',
      says: 'Ein gewöhnlicher, der sich nach dir anfühlt. Was ist darin?',
      fields: { day: { label: 'Dieser Tag' } },
    },
  },
  review: {
    asks: 'Passt dieses Bild heute zu dir?',
    outcomes: {
      fits: { name: 'Es passt' },
      changed: { name: 'Manches hat sich geändert' },
      rest: { name: 'Es ruht vorerst' },
    },
    note: 'Eine Zeile dazu, wenn du magst',
  },
  back: [{ says: 'Dein Bild von einem neuen Kapitel könnte einen zweiten Blick bekommen.' }],
  becomes: [
    { name: 'Als Grenze' },
    { name: 'Als Grenze' },
    { name: 'Als Versprechen' },
    { name: 'Als Versprechen' },
  ],
};
