import type { Translated } from '@/content/translated';
import type { weeklyWords as english } from '@/content/words/weekly';

/** The look at a week: three questions, each of them free to leave. For noticing, never for proving. Arabic. */
export const weeklyWords = {
  offer: 'نظرة إلى هذا الأسبوع، إن أردت',
  says: 'هي لك، للملاحظة لا غير. ليس هناك رقم صحيح، ويمكن أن يبقى كل سطر فارغًا.',
  scales: {
    safety: {
      label: 'ما قدر الأمان الذي شعرت به في داخلك؟',
      name: 'الأمان في الداخل',
      low: 'لا أمان',
      high: 'أمان تام',
    },
    selfTrust: {
      label: 'ما قدر ثقتك بإحساسك بالأمور؟',
      name: 'الثقة بنفسي',
      low: 'لا ثقة',
      high: 'ثقة تامة',
    },
    trust: {
      label: 'كم كان الاعتماد على الطرف الآخر ممكنًا، بحسب شعورك؟',
      name: 'الثقة بالطرف الآخر، بحسب الشعور',
      low: 'غير ممكن أبدًا',
      high: 'ممكن تمامًا',
    },
  },
  /** The same scale inside a check-in. */
  now: { label: 'ما قدر الأمان في داخلك الآن؟', low: 'لا أمان', high: 'أمان تام' },
  noContact: 'لم يكن بيننا تواصل',
  own: 'شيء من عندك للملاحظة',
  ownHint: 'الراحة، أو الثبات، أو الوقت في الهواء الطلق',
  ownValue: 'كيف كان؟',
  ownEnds: { low: 'قليل جدًا', high: 'كثير جدًا' },
  keep: 'حفظ',
  later: 'ترك الأمر',
  nothing: 'سطر واحد يكفي للحفظ.',
} as const satisfies Translated<typeof english>;
