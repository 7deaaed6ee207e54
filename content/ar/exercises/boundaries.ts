import type { PracticeWords } from '@/content/translated';

/** Limits and requests, looked at again now and then. Arabic. */
export const boundaries: PracticeWords = {
  name: 'حدّ من حدودي',
  purpose: 'لقول ما يعتني بك، وما سيكون منك.',
  takes: 'سطران قصيران، والباقي اختياري.',
  safety: 'الحدّ عما هو منك، لا عما يفعله غيرك. وإبقاؤه لك وحدك قد يكون الطريق الآمن.',
  closing: 'حُفظ. ويمكنك تغييره متى لم يعد مناسبًا.',
  none: 'لا حدود هنا بعد. وحدّ في شيء صغير بداية طيّبة.',
  steps: {
    need: {
      title: 'ما الحاجة؟',
      fields: {
        kind: {
          label: 'عن ماذا هو',
          options: {
            contact: { name: 'التواصل' },
            behaviour: { name: 'كيف نعامل بعضنا' },
            request: { name: 'شيء أطلبه' },
            digital: { name: 'الهاتف والإنترنت' },
            home: { name: 'المال أو البيت' },
            time: { name: 'الوقت' },
          },
        },
        need: { label: 'ما أحتاج إليه', placeholder: 'أمسيات دون ذلك الموضوع.' },
      },
    },
    will: {
      title: 'ما سيكون منك',
      says: 'من أشكاله: «إذا حدث…، فسوف…». والنصف الثاني في يدك أنت.',
      fields: { will: { label: 'إذا… فسوف…' } },
    },
    when: {
      title: 'من متى، ونظرة لاحقة',
      says: 'كل هذا يمكن أن يبقى مفتوحًا.',
      fields: {
        told: {
          label: 'هل أخبرت به الطرف الآخر؟',
          options: { no: { name: 'لا' }, yes: { name: 'نعم' }, 'not-needed': { name: 'لا حاجة' } },
        },
        start: { label: 'يبدأ في' },
        review: { label: 'يوم لنظرة أخرى إليه', says: 'إن بقي فارغًا، فلن يعود من تلقاء نفسه.' },
      },
    },
  },
  review: {
    asks: 'كيف كان الحال مع هذا الحدّ؟',
    outcomes: {
      respected: { name: 'احتُرم' },
      tested: { name: 'اختُبر' },
      crossed: { name: 'انتُهك' },
      changed: { name: 'غيّرته أنا' },
    },
    note: 'سطر عنه، إن أردت',
  },
  back: [{ says: 'أردت نظرة أخرى إلى هذا الحدّ في مثل هذا الوقت.' }],
};
