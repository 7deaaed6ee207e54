import type { Translated } from '@/content/translated';
import type { comeBackWords as english } from '@/content/words/come-back';

/** What stands around the reader's own words when they come back after a check-in. Every one of them is an offer. Arabic. */
export const comeBackWords = {
  heading: 'مما حفظته لنفسك',
  line: 'سطرك اللطيف',
  helps: 'ما أفادك من قبل',
  plan: 'فتح خطتي ليوم صعب',
  care: 'شيء صغير واحد من قائمتك',
  trust: 'لحظة صدق فيها إحساسك',
  brave: 'خطوة صغيرة كتبتها، إن كان اليوم مناسبًا لها',
  away: 'وضعه جانبًا',
} as const satisfies Translated<typeof english>;
