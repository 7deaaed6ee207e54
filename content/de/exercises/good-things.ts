import type { PracticeWords } from '@/content/translated';

export const goodThings: PracticeWords = {
  name: 'Gutes aus dieser Woche',
  purpose: 'Kleinen guten Dingen einen Platz neben den schweren geben.',
  takes: 'Bis zu drei kurze Zeilen.',
  closing: 'Behalten. Sie nehmen dem Schweren nichts weg.',
  steps: {
    good: {
      title: 'War diese Woche etwas gut?',
      says: 'Sehr Kleines zählt. Eines ist genug, und keines auch.',
      fields: {
        good: { label: 'Etwas Gutes', placeholder: 'Suppe, und nicht allein am Tisch.' },
      },
    },
    why: {
      title: 'Was hat dazu beigetragen?',
      fields: { helped: { label: 'Was geholfen hat' } },
    },
  },
};
