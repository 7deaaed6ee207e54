import { spoken } from '@/core/text/spoken';

/** What stands around the scales from nought to ten. */
export const scaleWords = spoken('scaleWords', {
  unsaid: 'not said',
  unsay: 'Leave it unsaid',
} as const);
