import type { PracticeWords } from '@/content/translated';

/** What hurt, why it mattered, what is needed. Arabic. */
export const clarity: PracticeWords = {
  name: 'الوضوح في ثلاثة سطور',
  purpose: 'لفكّ شيء واحد من بين أشياء كثيرة.',
  takes: 'ثلاثة سطور قصيرة.',
  safety: 'جزء واحد يكفي. الحكاية كلها ليس لها مكان هنا، وهذا عن قصد.',
  closing: 'حُفظ. وما احتجت إليه يمكن أن يمتدّ من هنا، إن أردت.',
  steps: {
    hurt: { title: 'ما أوجع', fields: { hurt: { label: 'ما أوجع' } } },
    why: { title: 'ما الذي جعله مهمًا', fields: { why: { label: 'لماذا كان مهمًا عندي' } } },
    need: { title: 'ما الحاجة من هنا', fields: { need: { label: 'ما أحتاج إليه' } } },
  },
  becomes: [{ name: 'الحاجة في شكل حدّ' }, { name: 'الحاجة في شكل طلب' }],
};
