import type { PracticeWords } from '@/content/translated';

export const braveSteps: PracticeWords = {
  name: 'Kleine mutige Schritte',
  purpose: 'Schritte finden, die klein genug sind, um sicher zu sein.',
  takes: 'Eine Zeile und eine Skala.',
  safety:
    'Ein guter Schritt lässt sich zurücknehmen. Wenn ein Schritt dich in Gefahr bringen könnte, gehört er nicht hierher.',
  closing: 'Behalten. Die Schritte stehen der Reihe nach, der niedrigste zuerst. Keiner hat ein Datum.',
  none: 'Noch kein Schritt. „Noch nicht“ ist hier eine volle Antwort.',
  steps: {
    step: {
      title: 'Ein kleiner Schritt',
      fields: {
        step: { label: 'Der Schritt', placeholder: 'Sagen, welchen Film ich gern hätte.' },
        whose: {
          label: 'Was für ein Schritt es ist',
          options: {
            mine: { name: 'Für mich allein' },
            others: { name: 'Mit Menschen, bei denen ich sicher bin' },
            them: { name: 'Mit der anderen Person' },
          },
        },
        steep: { label: 'Wie viel Angst macht er?', low: 'kaum', high: 'mehr geht nicht' },
      },
    },
    net: {
      title: 'Ein Netz darunter',
      fields: {
        undo: {
          label: 'Könntest du ihn zurücknehmen?',
          options: { yes: { name: 'Ja' }, no: { name: 'Nein' } },
        },
        plan: { label: 'Was ich tue, wenn es schiefgeht' },
        support: { label: 'Wer in der Nähe sein könnte' },
      },
    },
  },
  review: {
    asks: 'Wie war dieser Schritt?',
    outcomes: {
      done: { name: 'Ich bin ihn gegangen' },
      part: { name: 'Ein Stück davon' },
      'not-yet': { name: 'Noch nicht' },
    },
    note: 'Eine Zeile dazu, wenn du magst',
    scale: { label: 'Wie hat es sich danach angefühlt?', low: 'nicht gut', high: 'gut' },
  },
};
