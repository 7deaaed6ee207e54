import type { Translated } from '@/content/translated';
import type { popupWords as english } from '@/content/words/popup';

/** What the popup says when it opens and when something is kept. Arabic. */
export const popupWords = {
  greeting: { night: 'مرحبًا', morning: 'صباح الخير', afternoon: 'نهارك طيّب', evening: 'مساء الخير' },
  journal: 'فتح الدفتر',
  options: 'الخيارات',
  prompt: {
    heading: 'سؤال لهذا اليوم',
    eyebrow: '{theme} · سؤال لهذا اليوم',
    eyebrowOwn: 'سؤال كتبته بنفسك',
    eyebrowStatement: '{theme} · خاطرة لهذا اليوم',
    write: 'كتابة شيء قليل',
    readOn: 'بقية الكلام',
    another: 'سؤال غيره',
    notNow: 'ليس الآن',
    why: 'لماذا هذا السؤال؟',
    waiting: 'البحث عن سؤال مناسب',
  },
  grownQuiet:
    'مرّت أسئلة دون جواب، فلن يأتي شيء من تلقاء نفسه في الوقت الحالي. جواب واحد هنا، أو وقفة قصيرة، ثم تعود الأسئلة.',
  hush: {
    start: 'لديّ عرض أمام الناس: إخفاء كل شيء لمدة ساعة',
  },
  feeling: {
    heading: 'كيف الحال الآن؟',
    moment: 'باغتني الأمر الآن',
  },
  good: {
    heading: 'شيء صغير طيّب',
    placeholder: 'كان الشاي دافئًا. لوّح لي أحدهم بيده.',
  },
  help: 'المساعدة',
  keep: 'حفظ',
  keeping: 'جارٍ الحفظ',
  notKept: 'تعذّر الحفظ. لم يضع شيء: كلماتك ما زالت في هذه الصفحة.',
  onlyHere: 'لك وحدك',
} as const satisfies Translated<typeof english>;
