import type { Translated } from '@/content/translated';
import type { scaleWords as english } from '@/content/words/scale';

/** What stands around the scales from nought to ten. Hindi. */
export const scaleWords = {
  unsaid: 'बताया नहीं',
  unsay: 'बिना बताए रहने दें',
} as const satisfies Translated<typeof english>;
