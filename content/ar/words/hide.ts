import type { Translated } from '@/content/translated';
import type { hideWords as english } from '@/content/words/hide';

/** The quick way out of a full page. Arabic. */
export const hideWords = {
  hide: 'إخفاء',
  hint: 'يضع هنا صفحة فارغة. والضغط مرتين على Esc يفعل الشيء نفسه. أما سجلّ المتصفّح فلا يتغيّر.',
} as const satisfies Translated<typeof english>;
