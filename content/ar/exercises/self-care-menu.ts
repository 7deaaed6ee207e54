import type { PracticeWords } from '@/content/translated';

/** The reader's own list, for when there is little left. Arabic. */
export const selfCareMenu: PracticeWords = {
  name: 'قائمتي من الأشياء اللطيفة',
  purpose: 'لتكون أشياء صغيرة لطيفة قريبة في يوم متعب.',
  takes: 'سطر لكل شيء.',
  closing: 'حُفظ. وقد يُعرض عليك في يوم متعب.',
  none: 'القائمة فارغة بعد. كأس ماء يصلح ليكون أول شيء فيها.',
  steps: {
    thing: {
      title: 'شيء يريحك',
      fields: {
        thing: { label: 'الشيء اللطيف', placeholder: 'شاي على عتبة الباب.' },
        kind: {
          label: 'من أي نوع هو',
          options: {
            alone: { name: 'على انفراد' },
            joy: { name: 'للفرح' },
            people: { name: 'مع الناس' },
            body: { name: 'للجسد' },
          },
        },
        time: {
          label: 'كم يأخذ من الوقت',
          options: { '1': { name: 'دقيقة' }, '5': { name: 'خمس دقائق' }, '20': { name: 'عشرون دقيقة' } },
        },
      },
    },
  },
};
