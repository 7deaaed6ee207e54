import type { Translated } from '@/content/translated';
import type { keepWords as english } from '@/content/words/keep';

/** What came of keeping. Arabic. */
export const keepWords = {
  kept: {
    feeling: 'حُفظ. شكرًا على هذه الوقفة.',
    good: 'حُفظ. شيء طيّب، وهو هنا في أمان.',
    reflection: 'حُفظ. كلماتك هنا في أمان.',
  },
  nothing: 'يكفي شعور واحد أو بضع كلمات للحفظ.',
  refused: 'تعذّر الحفظ: {reason} لم يضع شيء. كلماتك ما زالت في هذه الصفحة.',
  full: 'مساحة التخزين ممتلئة.',
  broken: 'لم تستجب مساحة التخزين.',
  tooLong:
    'لم يُحفظ شيء بعد: النص أطول من سعة صفحة واحدة، وأقصاها {n} من الحروف. لم يضع شيء، وكل الكلام ما زال هنا: يمكن حفظ جزء أقصر الآن، ثم حفظ الباقي بعده.',
  copy: 'نسخ كلماتي',
  copied: 'تم النسخ. يمكنك لصقها في أي مكان.',
  uncopied: 'تعذّر النسخ. كلماتك ما زالت هنا، ويمكن تحديدها باليد.',
} as const satisfies Translated<typeof english>;
