import type { PracticeWords } from '@/content/translated';

/** One's own small promises; for the hurt side, what was seen. Arabic. */
export const promises: PracticeWords = {
  name: 'وعود صغيرة',
  purpose: 'لرؤية الكلام والأفعال معًا مع مرور الوقت.',
  takes: 'سطر واحد، ونظرة لاحقة.',
  safety: 'هذا مكان للملاحظة، لا لمراقبة أحد. ويمكن أن يستريح متى شئت.',
  closing: 'حُفظ. وما ينتج عنه يمكن إضافته لاحقًا.',
  none: 'لا شيء هنا بعد. شيء صغير واحد يكفي.',
  forms: {
    own: { name: 'وعد مني', says: 'شيء صغير، والوفاء به أكيد عندك.' },
    noticed: { name: 'ما لاحظته', says: 'الكلام والأفعال، جنبًا إلى جنب، كما رأيتها.' },
  },
  steps: {
    promise: {
      title: 'وعد صغير',
      fields: {
        promise: { label: 'ما أعد به', says: 'موعد، أو مكالمة، أو عمل: كلما صغر كان آكد.' },
        due: { label: 'قبل متى' },
        to: { label: 'لمن', says: 'يكفي لقب. وقد يكون لنفسك.' },
      },
    },
    noticed: {
      title: 'ما لاحظته',
      fields: {
        said: { label: 'ما قيل أو اتُّفق عليه' },
        seen: { label: 'ما رأيته' },
        match: {
          label: 'الكلام والأفعال متطابقان',
          says: 'يمكن أن يبقى مفتوحًا. شيء واحد رأيته ليس حاصل جمع.',
          options: { yes: { name: 'نعم' }, mixed: { name: 'مختلط' }, no: { name: 'لا' } },
        },
        again: { label: 'يوم لنظرة أخرى' },
      },
    },
  },
  review: {
    asks: 'كيف جرى الأمر؟',
    outcomes: {
      kept: { name: 'وُفي به' },
      partly: { name: 'جزء منه' },
      missed: { name: 'فات' },
      renegotiated: { name: 'اتُّفق عليه من جديد' },
      yes: { name: 'متطابقان' },
      mixed: { name: 'مختلط' },
      no: { name: 'غير متطابقين' },
    },
    note: 'سطر عنه. وإن فات: ما الذي قد يصلح ذلك؟',
  },
  back: [{ says: 'كان هذا الوعد الصغير لمثل هذا الوقت.' }, { says: 'أردت نظرة أخرى إلى هذا.' }],
};
