import type { PracticeWords } from '@/content/translated';

export const helpFinder: PracticeWords = {
  name: 'Hilfe finden',
  purpose: 'Sortieren, welche Art von Hilfe zu dir passt.',
  takes: 'Meist Antippen, und ein Entwurf, wenn du magst.',
  safety:
    'Nichts wird verschickt oder nachgeschlagen. Wenn gerade Gefahr besteht, ist die Hilfe-Seite der kürzere Weg.',
  closing: 'Behalten. Hilfe zu suchen ist etwas Gewöhnliches und kann ein paar Anläufe brauchen.',
  none: 'Hier steht noch nichts.',
  steps: {
    want: {
      title: 'Wobei hättest du gern Hilfe?',
      fields: {
        want: {
          label: 'Hilfe bei',
          options: {
            talks: { name: 'schweren Gesprächen' },
            deeper: { name: 'dem, was tiefer liegt' },
            days: { name: 'den einzelnen Tagen' },
            rebuilding: { name: 'dem Wiederaufbauen' },
            safety: { name: 'meiner Sicherheit' },
          },
        },
        how: {
          label: 'Wie du gern hingehen würdest',
          options: {
            alone: { name: 'Allein' },
            group: { name: 'In eine Gruppe' },
            together: { name: 'Zusammen' },
            open: { name: 'Unklar' },
          },
        },
      },
    },
    fit: {
      title: 'Was wäre passend für dich?',
      fields: {
        fit: {
          label: 'Mir ist wichtig',
          options: {
            language: { name: 'meine Sprache' },
            cost: { name: 'was es kostet' },
            'like-me': { name: 'Erfahrung mit Leben wie meinem' },
            belief: { name: 'teilt meinen Glauben' },
            'no-belief': { name: 'lässt Glauben außen vor' },
            remote: { name: 'am Telefon oder per Video' },
          },
        },
        questions: {
          label: 'Fragen, die ich stellen könnte',
          options: {
            known: { name: 'Haben Sie Erfahrung mit gebrochenem Vertrauen?' },
            way: { name: 'Wie arbeiten Sie?' },
            length: { name: 'Wie lange kann es dauern, und was kostet es?' },
            private: { name: 'Wer erfährt sonst, was ich sage?' },
            stop: { name: 'Was ist, wenn es nicht passt?' },
          },
        },
      },
    },
    first: {
      title: 'Erste Worte',
      says: 'Eine erste Nachricht kann zwei Zeilen haben. Sie bleibt hier, bis du sie selbst benutzt.',
      fields: {
        first: { label: 'Entwurf einer ersten Nachricht' },
        'contact-1': { label: 'Wen ich fragen kann' },
        'link-1': { label: 'Wo das zu finden ist' },
        'contact-2': { label: 'Wen ich noch fragen kann' },
        'link-2': { label: 'Wo das zweite zu finden ist' },
      },
    },
  },
  review: {
    asks: 'Wie steht es um die Suche nach Hilfe?',
    outcomes: {
      found: { name: 'Ich habe jemanden gefunden' },
      looking: { name: 'Ich suche' },
      rest: { name: 'Sie ruht vorerst' },
    },
    note: 'Eine Zeile dazu, wenn du magst',
  },
  back: [{ says: 'Du hast Notizen zur Suche nach Hilfe. Sie sind hier, wann immer du magst.' }],
};
