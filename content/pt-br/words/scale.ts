import type { Translated } from '@/content/translated';
import type { scaleWords as english } from '@/content/words/scale';

/** What stands around the scales from nought to ten. Brazilian Portuguese. */
export const scaleWords = {
  unsaid: 'sem dizer',
  unsay: 'Deixar sem dizer',
} as const satisfies Translated<typeof english>;
