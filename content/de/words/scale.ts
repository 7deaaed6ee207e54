import type { Translated } from '@/content/translated';
import type { scaleWords as english } from '@/content/words/scale';

/** What stands around the scales from nought to ten, in German. */
export const scaleWords = {
  unsaid: 'offen gelassen',
  unsay: 'Offen lassen',
} as const satisfies Translated<typeof english>;
