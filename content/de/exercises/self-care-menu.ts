import type { PracticeWords } from '@/content/translated';

export const selfCareMenu: PracticeWords = {
  name: 'Meine Liste mit Gutem für mich',
  purpose: 'Kleines, das guttut, zur Hand haben für einen müden Tag.',
  takes: 'Je eine Zeile.',
  closing: 'Behalten. An einem müden Tag kann es dir angeboten werden.',
  none: 'Die Liste ist bisher leer. Ein Glas Wasser wäre ein guter Anfang.',
  steps: {
    thing: {
      title: 'Etwas, das dir guttut',
      fields: {
        thing: { label: 'Was guttut', placeholder: 'Tee auf der Stufe vor der Tür.' },
        kind: {
          label: 'Welche Art es ist',
          options: {
            alone: { name: 'Allein' },
            joy: { name: 'Zur Freude' },
            people: { name: 'Mit Menschen' },
            body: { name: 'Für den Körper' },
          },
        },
        time: {
          label: 'Wie lange es dauert',
          options: {
            '1': { name: 'Eine Minute' },
            '5': { name: 'Fünf Minuten' },
            '20': { name: 'Zwanzig Minuten' },
          },
        },
      },
    },
  },
};
