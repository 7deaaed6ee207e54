import type { PracticeWords } from '@/content/translated';

/** What to look for in a person who helps. Everything stays here. Arabic. */
export const helpFinder: PracticeWords = {
  name: 'البحث عن مساعدة',
  purpose: 'لمعرفة أي نوع من المساعدة يناسبك.',
  takes: 'لمسات في الغالب، ومسوّدة إن أردت.',
  safety: 'لا شيء يُرسل ولا يُبحث عنه من هنا. وإن كان هناك خطر الآن، فصفحة المساعدة طريق أقصر.',
  closing: 'حُفظ. البحث عن مساعدة أمر عادي، وقد يحتاج إلى بضع محاولات.',
  none: 'لا شيء هنا بعد.',
  steps: {
    want: {
      title: 'في ماذا تفيدك المساعدة؟',
      fields: {
        want: {
          label: 'المساعدة في',
          options: {
            talks: { name: 'أحاديث صعبة' },
            deeper: { name: 'ما هو أعمق' },
            days: { name: 'عبور الأيام' },
            rebuilding: { name: 'البناء من جديد' },
            safety: { name: 'أن أكون في أمان' },
          },
        },
        how: {
          label: 'بأي شكل',
          options: {
            alone: { name: 'وحدي' },
            group: { name: 'في مجموعة' },
            together: { name: 'معًا' },
            open: { name: 'لا أدري' },
          },
        },
      },
    },
    fit: {
      title: 'ما الذي يجعلها مناسبة؟',
      fields: {
        fit: {
          label: 'يهمّني',
          options: {
            language: { name: 'لغتي' },
            cost: { name: 'الكلفة' },
            'like-me': { name: 'من يعرف حياة مثل حياتي' },
            belief: { name: 'من يشاركني معتقداتي' },
            'no-belief': { name: 'من يترك المعتقدات جانبًا' },
            remote: { name: 'بالهاتف أو بالفيديو' },
          },
        },
        questions: {
          label: 'أسئلة يمكنني طرحها',
          options: {
            known: { name: 'هل لديكم خبرة سابقة بالثقة المكسورة؟' },
            way: { name: 'كيف هي طريقة العمل؟' },
            length: { name: 'كم قد تطول المدة، وكم الكلفة؟' },
            private: { name: 'من غيركم يعرف ما أقوله؟' },
            stop: { name: 'ماذا لو لم يكن الأمر مناسبًا؟' },
          },
        },
      },
    },
    first: {
      title: 'الكلمات الأولى',
      says: 'الرسالة الأولى قد تكون سطرين. وتبقى هنا إلى أن ترسلها يدك.',
      fields: {
        first: { label: 'مسوّدة رسالة أولى' },
        'contact-1': { label: 'شخص يمكن سؤاله' },
        'link-1': { label: 'أين يوجد الأول' },
        'contact-2': { label: 'شخص آخر يمكن سؤاله' },
        'link-2': { label: 'أين يوجد الثاني' },
      },
    },
  },
  review: {
    asks: 'كيف يسير البحث عن المساعدة؟',
    outcomes: {
      found: { name: 'وجدت شخصًا' },
      looking: { name: 'ما زلت أبحث' },
      rest: { name: 'يستريح في الوقت الحالي' },
    },
    note: 'سطر عنه، إن أردت',
  },
  back: [{ says: 'كتبت ملاحظات للبحث عن مساعدة. وهي هنا متى شئت.' }],
};
