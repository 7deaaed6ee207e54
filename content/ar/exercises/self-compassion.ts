import type { PracticeWords } from '@/content/translated';

/** Three short screens; the kind line alone is kept. Arabic. */
export const selfCompassion: PracticeWords = {
  name: 'دقيقة من اللطف',
  purpose: 'لاستقبال لحظة صعبة بقليل من الدفء.',
  takes: 'لا شيء، أو سطر لطيف واحد.',
  safety: 'إن كان اللطف يلسع اليوم، فالتوقّف هو اللطف.',
  closing: 'حُفظ. قد يلتقي بك سطرك في يوم صعب.',
  none: 'لا سطر لطيف بعد. ربما خطر لك واحد يومًا ما.',
  steps: {
    hard: {
      title: 'هذا صعب',
      fields: {
        'hard-says': {
          label: 'هذا صعب',
          text: ['شيء يوجع الآن.', 'يمكن أن يكون هنا. لا شيء مطلوب بشأنه على طول نفَس أو نفَسين.'],
        },
      },
    },
    others: {
      title: 'غيرك يعرف هذا أيضًا',
      fields: {
        'others-says': {
          label: 'غيرك يعرف هذا أيضًا',
          text: ['في هذه الساعة نفسها يشعر أناس آخرون بشيء يشبه هذا.', 'ليس فيك غرابة بسببه، ولست فيه وحدك.'],
        },
      },
    },
    line: {
      title: 'سطر لطيف',
      says: 'ماذا يقال لشخص عزيز عليك؟ قد تناسبك الكلمات نفسها.',
      fields: { line: { label: 'سطر لطيف من عندي', placeholder: 'ليتني أرفق بنفسي اليوم.' } },
    },
  },
};
