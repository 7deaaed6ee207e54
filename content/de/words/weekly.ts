import type { Translated } from '@/content/translated';
import type { weeklyWords as english } from '@/content/words/weekly';

/** The look at a week, in German: three questions, each of them free to leave. For noticing, never for proving. */
export const weeklyWords = {
  offer: 'Ein Blick auf diese Woche, wenn du magst',
  says: 'Zum Wahrnehmen, für dich. Es gibt keine richtige Zahl, und jede Zeile kann leer bleiben.',
  scales: {
    safety: {
      label: 'Wie sicher hast du dich innerlich gefühlt?',
      name: 'innere Sicherheit',
      low: 'gar nicht',
      high: 'ganz',
    },
    selfTrust: {
      label: 'Wie sehr konntest du deinem eigenen Gespür trauen?',
      name: 'Vertrauen in mich',
      low: 'gar nicht',
      high: 'ganz',
    },
    trust: {
      label: 'Wie sehr konntest du dich auf die andere Person verlassen, nach deinem Gefühl?',
      name: 'Vertrauen in die andere Person, nach Gefühl',
      low: 'gar nicht',
      high: 'ganz',
    },
  },
  now: { label: 'Wie sicher fühlst du dich gerade innerlich?', low: 'gar nicht', high: 'ganz' },
  noContact: 'Wir hatten keinen Kontakt',
  own: 'Etwas Eigenes, das du beobachten magst',
  ownHint: 'Schlaf, Ruhe, Zeit draußen',
  ownValue: 'Wie war es?',
  ownEnds: { low: 'sehr wenig', high: 'sehr viel' },
  keep: 'Behalten',
  later: 'Lassen',
  nothing: 'Eine Zeile reicht aus.',
} as const satisfies Translated<typeof english>;
