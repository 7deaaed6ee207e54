import type { PracticeWords } from '@/content/translated';

/** Needs are asked for, timetables and outcomes may be loosened, standards stay. Arabic. */
export const lettingGo: PracticeWords = {
  name: 'إمساك وإرخاء',
  purpose: 'لنظرة إلى توقّعاتك، واختيار ما يبقى منها.',
  takes: 'سطر واحد واختيار واحد.',
  safety: 'إرخاء توقّع واحد ليس تنازلًا عن معاييرك. وما هو حاجة عندك يمكن أن يبقى حاجة.',
  closing: 'حُفظ. و«ليس بعد» جواب كامل.',
  none: 'لا شيء هنا. إن كان توقّع ما يثقل عليك، فمكانه في هذه القائمة.',
  steps: {
    hope: {
      title: 'أي توقّع يدور في نفسك؟',
      fields: {
        hope: { label: 'التوقّع' },
        whose: {
          label: 'لمن هو؟',
          options: {
            mine: { name: 'لي' },
            theirs: { name: 'للطرف الآخر' },
            others: { name: 'لشخص غيرنا' },
          },
        },
      },
    },
    stance: {
      title: 'ماذا يكون من أمره؟',
      fields: {
        stance: {
          label: 'في الوقت الحالي',
          options: {
            keep: { name: 'يبقى حاجة' },
            loosen: { name: 'أرخيه' },
            'not-yet': { name: 'ليس بعد' },
          },
        },
        free: { label: 'ما الذي قد يتحرّر عند إرخائه' },
      },
    },
  },
  review: {
    asks: 'كيف هو عندك اليوم؟',
    outcomes: {
      loosen: { name: 'استطعت إرخاءه' },
      keep: { name: 'يبقى حاجة' },
      'not-yet': { name: 'ليس بعد' },
    },
    note: 'سطر عنه، إن أردت',
  },
  back: [{ says: 'قلت «ليس بعد» عن هذا قبل أسابيع. وقد يكون الجواب نفسه اليوم.' }],
  becomes: [{ name: 'في شكل حدّ' }, { name: 'في شكل طلب' }],
};
