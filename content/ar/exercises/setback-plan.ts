import type { PracticeWords } from '@/content/translated';

/** Written on a good day for a hard one. Arabic. */
export const setbackPlan: PracticeWords = {
  name: 'خطة ليوم صعب',
  purpose: 'لتكون نصيحتك الطيّبة لنفسك قريبة عند الحاجة.',
  takes: 'بضعة سطور قصيرة.',
  safety: 'يوم صعب بعد أيام أفضل أمر شائع. وهو لا يأخذ مما مضى شيئًا.',
  closing: 'حُفظت. وهي على بُعد لمسة واحدة في يوم صعب.',
  none: 'لا خطة بعد. واليوم الهادئ يوم جيد لها.',
  steps: {
    signs: {
      title: 'كيف يبدأ اليوم الصعب؟',
      fields: { signs: { label: 'علامة مبكرة', placeholder: 'أتوقّف عن الردّ على الرسائل.' } },
    },
    helps: {
      title: 'ما الذي يفيد عندها؟',
      fields: {
        helps: { label: 'شيء يفيد', placeholder: 'مشي حول الحيّ.' },
        people: { label: 'شخص يفيد' },
      },
    },
    remember: {
      title: 'كلمات لذلك اليوم',
      fields: {
        remember: { label: 'ما أريد أن أتذكّره' },
        'not-today': { label: 'ما لن أقرّره في ذلك اليوم' },
      },
    },
  },
  review: {
    asks: 'هل أفادت الخطة ذلك اليوم؟',
    outcomes: {
      helped: { name: 'أفادت' },
      some: { name: 'قليلًا' },
      unused: { name: 'لم أستخدمها' },
    },
    note: 'ما الذي يستحق أن يُذكر في المرة القادمة؟',
  },
};
