import type { Translated } from '@/content/translated';
import type { searchWords as english } from '@/content/words/search';

/** What searching and filtering say. Arabic. */
export const searchWords = {
  label: 'بحث في المحفوظ',
  placeholder: 'كلمة، أو «بضع كلمات»',
  clear: 'مسح',
  reading: 'قراءة صفحاتك',
  found: {
    none: 'لم يُعثر على شيء',
    zero: 'لم يُعثر على شيء',
    one: 'عُثر على واحد',
    two: 'عُثر على اثنين',
    few: 'عُثر على {n}',
    many: 'عُثر على {n}',
    other: 'عُثر على {n}',
  },
  nothing: 'جزء من الكلمة يكفي، ولا فرق بين الهمزات ولا مع التشكيل أو دونه. وربما أفادت مدة أوسع.',
  impossible:
    'المشاعر تخصّ الوقفات، والمواضيع تخصّ الأجوبة. مع هذه الاختيارات معًا لا يمكن العثور على شيء، وترك واحد منها يفيد.',

  filters: {
    open: 'تصفية',
    active: 'تصفية، الاختيارات: {n}',
    clear: 'ترك كل الاختيارات',
    kinds: 'ما هو',
    kindNames: {
      'check-in': 'المشاعر',
      note: 'الأشياء الطيّبة',
      reflection: 'الأجوبة',
      practice: 'التمارين',
      weekly: 'نظرات إلى الأسبوع',
      mark: 'أشياء حدثت',
    },
    felt: 'الشعور',
    finer: 'بدقّة أكثر: كلمات ومناطق',
    words: 'بكلمة واحدة',
    areas: 'أو على وجه التقريب',
    theme: 'موضوع السؤال',
    anyTheme: 'أي موضوع',
    ownTheme: 'أسئلتك أنت',
    span: 'متى',
    from: 'من',
    to: 'إلى نهاية',
  },

  take: {
    open: 'تنزيل ما عُثر عليه',
    heading: 'قبل التنزيل',
    warns:
      'الملف غير مقفل. من يفتح هذا الجهاز أو الملف يمكنه قراءته، وفي بعض الأماكن قد تطلبه محكمة. مكان آمن له يستحق التفكير.',
    text: 'نصًّا للقراءة',
    textSays: 'أيام وأوقات وكلمات. أما قدر الاعتماد على الطرف الآخر في كل أسبوع فيبقى خارجه.',
    raw: 'ملفًا للبرامج',
    rawSays: 'كل ما يخصّ هذه التدوينات، بشكل النسخة الكاملة.',
    leave: 'ترك الأمر',
  },

  file: {
    title: 'ملاحظات',
    lead: {
      zero: 'لا تدوينات.',
      one: 'تدوينة واحدة.',
      two: 'تدوينتان.',
      few: '{n} تدوينات.',
      many: '{n} تدوينة.',
      other: '{n} تدوينة.',
    },
  },
  /** The name of a stretch of what was found. */
  stretch: 'ما عُثر عليه، من {from} إلى {to}',
} as const satisfies Translated<typeof english>;
