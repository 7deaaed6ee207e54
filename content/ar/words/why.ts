import type { Translated } from '@/content/translated';
import type { whyWords as english } from '@/content/words/why';

/** What stands behind "Why this one?". Arabic. */
export const whyWords = {
  heading: 'لماذا هذا السؤال؟',
  reasons: {
    own: 'كتبته بنفسك.',
    soothing: 'ذكرت شيئًا صعبًا. وبعده لا يأتي إلا ما يهدّئ.',
    'hard-date': 'جعلت هذا اليوم يومًا لما يهدّئ لا غير.',
    liked: 'طلبت المزيد مثل هذا.',
    close: 'أبقيته قريبًا منك.',
    rested: 'لم يأت شيء من هذا الموضوع منذ مدة.',
    feeling: 'ذكرت «{word}»، وهو يلائم ذلك.',
    lean: 'ذكرت «{word}». وموضوع هذا السؤال قد يفيد هناك.',
    stage: 'قلت إن مكانك هو «{stage}».',
  },
  idea: 'الفكرة: {sections}.',
  ideaFrom: '{section} (من {article})',
  more: 'المزيد مثل هذا',
  less: 'أقلّ من هذا',
  never: 'لا أريده مرة أخرى',
  close: 'إبقاؤه قريبًا',
  back: 'العودة إليه',
  justWrite: 'كتابة حرّة بدلًا منه',
} as const satisfies Translated<typeof english>;
