import type { PracticeWords } from '@/content/translated';

/** A ladder of small steps that can be undone. Arabic. */
export const braveSteps: PracticeWords = {
  name: 'خطوات شجاعة صغيرة',
  purpose: 'لإيجاد خطوات صغيرة بما يكفي لتبدو آمنة.',
  takes: 'سطر واحد ومقياس واحد.',
  safety: 'الخطوة الجيدة يمكن الرجوع عنها. وإن كانت خطوة قد تعرّضك للخطر، فليس مكانها هنا.',
  closing: 'حُفظ. الخطوات مرتّبة، أسهلها أولًا. وليس لواحدة منها تاريخ.',
  none: 'لا خطوة بعد. و«ليس بعد» جواب كامل هنا.',
  steps: {
    step: {
      title: 'خطوة صغيرة واحدة',
      fields: {
        step: { label: 'الخطوة', placeholder: 'أن أقول أي فيلم أريد.' },
        whose: {
          label: 'من أي نوع هي',
          options: {
            mine: { name: 'وحدي' },
            others: { name: 'مع أشخاص أشعر معهم بالأمان' },
            them: { name: 'مع الطرف الآخر' },
          },
        },
        steep: { label: 'كم هي مخيفة؟', low: 'تكاد لا تخيف', high: 'أخوف ما يكون' },
      },
    },
    net: {
      title: 'شبكة تحتها',
      fields: {
        undo: { label: 'هل يمكن الرجوع عنها؟', options: { yes: { name: 'نعم' }, no: { name: 'لا' } } },
        plan: { label: 'ما سأفعله إن ساءت الأمور' },
        support: { label: 'من قد يكون قريبًا' },
      },
    },
  },
  review: {
    asks: 'كيف كانت هذه الخطوة؟',
    outcomes: {
      done: { name: 'قمت بها' },
      part: { name: 'بجزء منها' },
      'not-yet': { name: 'ليس بعد' },
    },
    note: 'سطر عنها، إن أردت',
    scale: { label: 'كيف كان الشعور بعدها؟', low: 'غير طيّب', high: 'طيّب' },
  },
};
