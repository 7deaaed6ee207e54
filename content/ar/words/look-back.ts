import type { Translated } from '@/content/translated';
import type { lookBackWords as english } from '@/content/words/look-back';

/** What a look back says. Arabic. */
export const lookBackWords = {
  heading: 'من صفحاتك أنت',
  yearAgo: 'هذا الأسبوع، قبل عام',
  kinds: {
    strength: 'قوة من قواك',
    good: 'شيء طيّب',
    'kind-line': 'سطر لطيف',
    boundary: 'حدّ من حدودك',
    answer: 'شيء كتبته',
  },
  kept: 'حُفظ في {day}',
  another: 'غيره',
  notThis: 'ليس هذا',
  gone: 'وُضع جانبًا لهذا اليوم.',
} as const satisfies Translated<typeof english>;
