import type { PracticeWords } from '@/content/translated';

/** Offered by who broke trust, about their own things alone, with an end; either may stop it. Arabic. */
export const openness: PracticeWords = {
  name: 'عرض الصراحة',
  purpose: 'لعرض شيء مما هو لك، مدةً من الزمن، بحرية.',
  takes: 'سطر واحد وموعد للنهاية.',
  safety:
    'هو عما هو لك وحدك: خططك أنت، وحساباتك أنت، وأنت من يعرضها. وهو عرض له نهاية، ولكل منكما إنهاؤه قبلها.',
  closing: 'حُفظ. وينتهي من تلقاء نفسه في يومه.',
  none: 'لا عرض الآن. ولا بأس بذلك.',
  steps: {
    offer: {
      title: 'ما الذي يمكنك عرضه؟',
      says: 'شيء تعرضه أو تقوله كلماتك أنت. أما المفاتيح والرموز ومكان وجودك فتبقى خارجه.',
      fields: {
        offer: { label: 'ما أعرضه', placeholder: 'أن أقول في الصباح كيف يبدو يومي.' },
        why: { label: 'لماذا أعرضه' },
      },
    },
    until: {
      title: 'إلى متى؟',
      says: 'أطول مدة اثنا عشر أسبوعًا. وأربعة تكفي في الغالب.',
      fields: {
        until: { label: 'ينتهي في' },
        stop: {
          label: 'كيف يمكن لأي منا إنهاؤه قبل ذلك',
          placeholder: 'بكلمة «يكفي». ولا حاجة إلى سبب.',
        },
      },
    },
  },
  review: {
    asks: 'هل يريد كل منكما أن يستمرّ هذا؟',
    outcomes: {
      both: { name: 'كلانا يريد' },
      'not-both': { name: 'ليس كلانا' },
      done: { name: 'أدّى غرضه' },
    },
    note: 'سطر عنه، إن أردت',
  },
  back: [{ says: 'وصل هذا العرض إلى نهايته. وموعد جديد للنهاية يبدؤه من جديد، إن أراد ذلك كلاكما.' }],
};
