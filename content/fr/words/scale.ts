import type { Translated } from '@/content/translated';
import type { scaleWords as english } from '@/content/words/scale';

/** What stands around the scales from nought to ten, in French. */
export const scaleWords = {
  unsaid: 'non dit',
  unsay: 'Ne pas le dire',
} as const satisfies Translated<typeof english>;
