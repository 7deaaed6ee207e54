import type { Translated } from '@/content/translated';
import type { scaleWords as english } from '@/content/words/scale';

/** What stands around the scales from nought to ten. Arabic. */
export const scaleWords = {
  unsaid: 'لم يُذكر',
  unsay: 'تركه دون جواب',
} as const satisfies Translated<typeof english>;
