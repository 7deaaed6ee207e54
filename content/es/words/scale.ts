import type { Translated } from '@/content/translated';
import type { scaleWords as english } from '@/content/words/scale';

/** What stands around the scales from nought to ten. Spanish. */
export const scaleWords = {
  unsaid: 'sin decir',
  unsay: 'Dejarlo sin decir',
} as const satisfies Translated<typeof english>;
