import type { Translated } from '@/content/translated';
import type {
  careWords as englishCareWords,
  findingsWords as englishFindingsWords,
} from '@/content/words/care';

/** What stands beside somebody's writing when it may be heavy. It reads well to anybody: it may come without need. Arabic. */
export const careWords = {
  line: 'إن كان الكلام مع شخص ما يفيدك، فهناك من يسمع.',
  link: 'المساعدة',
  heading: 'شيء إلى جانب كلماتك',
  card: 'يبدو هذا ثقيلًا. إن كان جزء منك يفكّر في إيذاء نفسك، أو كان هناك من يعرّضك للخطر، فهناك أشخاص يمكنك الكلام معهم الآن.',
  kept: 'كلماتك باقية هنا كما كتبتها، ولم يرها أحد غيرك.',
  urge: 'الرغبات القوية تمرّ. وربما كان الكلام مع شخص ما مفيدًا قبل القيام بأي شيء.',
  numbers: 'عرض الأرقام',
  notNow: 'ليس الآن',
  hush: 'عدم الظهور مرة أخرى مع هذا النص',
} as const satisfies Translated<typeof englishCareWords>;

/** What stands below an apology when a phrase in it may land badly. Arabic. */
export const findingsWords = {
  heading: 'عبارات قد تصل على غير ما قصدت',
  lead: 'هذه اقتراحات لا أكثر. ما كتبته يبقى كما هو إلا بتغيير منك، ولا شيء من هذا يُحفظ.',
  zero: 'لا عبارة هنا قد تصل على غير ما قصدت.',
  one: 'عبارة واحدة قد تصل على غير ما قصدت.',
  two: 'عبارتان قد تصلان على غير ما قصدت.',
  few: '{n} عبارات قد تصل على غير ما قصدت.',
  many: '{n} عبارة قد تصل على غير ما قصدت.',
  other: '{n} عبارة قد تصل على غير ما قصدت.',
  none: '',
  dismiss: 'تركها كما هي',
  dismissNamed: 'ترك «{phrase}» كما هي',
  dismissed: 'تُركت كما هي.',
} as const satisfies Translated<typeof englishFindingsWords>;
