import type { Translated } from '@/content/translated';
import type { keysWords as english } from '@/content/words/keys';

/** The list of keys, shown when a question mark is pressed. Arabic. */
export const keysWords = {
  heading: 'من لوحة المفاتيح',
  close: 'إغلاق',
  popup: {
    digits: 'اختيار واحد من المشاعر العشرة، أو كلمة ما دام التركيز على الكلمات',
    space: 'اختيار ما عليه التركيز',
    enter: 'حفظ',
    enterTyping: 'حفظ في أثناء الكتابة',
    escape: 'إغلاق النافذة الصغيرة',
  },
  page: {
    hide: 'صفحة فارغة مكان هذه الصفحة',
    escape: 'ترك الحقل الذي يجري تعديله كما كان',
    arrows: 'تنقّل من رسم إلى رسم، ومن يوم إلى يوم في السنة',
  },
  anywhere: {
    open: 'فتح النافذة الصغيرة من أي صفحة. ويمكن تغيير ذلك في صفحة الاختصارات في المتصفّح نفسه',
    list: 'عرض هذه القائمة، ما لم تكن هناك كتابة جارية',
  },
  keys: {
    digits: '1 إلى 9، 0',
    space: 'Space',
    enter: 'Enter',
    enterTyping: 'Ctrl + Enter',
    escape: 'Esc',
    hide: 'Esc, Esc',
    arrows: 'الأسهم',
    open: 'Alt + Shift + M',
    list: '?',
  },
} as const satisfies Translated<typeof english>;
