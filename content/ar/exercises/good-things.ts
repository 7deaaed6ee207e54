import type { PracticeWords } from '@/content/translated';

/** Up to three, about once a week, never in reply to a hard hour. Arabic. */
export const goodThings: PracticeWords = {
  name: 'أشياء طيّبة من الأسبوع',
  purpose: 'لإعطاء أشياء صغيرة طيّبة مكانًا إلى جانب الصعبة.',
  takes: 'ثلاثة سطور قصيرة أو أقلّ.',
  closing: 'حُفظت. وهي لا تأخذ شيئًا مما هو صعب.',
  steps: {
    good: {
      title: 'هل كان في هذا الأسبوع شيء طيّب؟',
      says: 'الصغير جدًا يُحسب. واحد يكفي، ولا شيء يكفي أيضًا.',
      fields: { good: { label: 'شيء طيّب', placeholder: 'حساء، وشخص يشاركني إياه.' } },
    },
    why: { title: 'ما الذي أعان على حدوثه؟', fields: { helped: { label: 'ما أعان عليه' } } },
  },
};
