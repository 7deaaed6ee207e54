import type { Translated } from '@/content/translated';
import type { discretionWords as english } from '@/content/words/discretion';

/** What the options say about being seen. Arabic. */
export const discretionWords = {
  name: 'ما يراه الآخرون',
  icon: 'الصورة في شريط الأدوات وعلى الإشعارات',
  iconSays: 'يبقى الاسم إلى جانبها Mendful، وتُظهر قائمة الإضافات صورة الوعاء.',
  icons: { bowl: 'وعاء', leaf: 'ورقة شجر', cup: 'فنجان', page: 'صفحة' },
  hide: 'في الصفحات الكاملة زر للإخفاء، والضغط مرتين على Esc يفعل الشيء نفسه. وEsc مرة واحدة يغلق نافذة شريط الأدوات.',
  privately:
    'في النوافذ الخاصة يكون Mendful موقوفًا، إلا إذا فعّلته بنفسك من صفحة الإضافات في المتصفّح. وهناك يُظهر الصفحات نفسها، ويحفظ ما يُكتب كما في كل مكان.',
} as const satisfies Translated<typeof english>;
