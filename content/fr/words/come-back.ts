import type { Translated } from '@/content/translated';
import type { comeBackWords as english } from '@/content/words/come-back';

/** What stands around the reader's own words when they come back after a check-in, in French. */
export const comeBackWords = {
  heading: 'De ce que tu as gardé pour toi',
  line: 'Ta phrase douce à toi',
  helps: 'Ce qui a aidé avant',
  plan: 'Ouvrir mon plan pour un jour difficile',
  care: 'Une petite chose de ton menu',
  trust: 'Un moment où ton intuition disait vrai',
  brave: 'Un petit pas que tu avais noté, si c’est un jour pour ça',
  away: 'Ranger',
} as const satisfies Translated<typeof english>;
