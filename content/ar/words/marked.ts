import type { Translated } from '@/content/translated';
import type { markedWords as english } from '@/content/words/marked';

/** What is said of words marked on a page: in its menu, and in a notification. Neutral. Arabic. */
export const markedWords = {
  menu: 'حفظ هذه الكلمات',
  waits: 'الكلمات المحدّدة تنتظر خلف زرّ شريط الأدوات.',
  tooLong: 'الكلمات المحدّدة أطول من سعة صفحة واحدة، ولم تُحفظ. يمكن حفظ جزء أقصر منها.',
  refused: 'تعذّر حفظ الكلمات المحدّدة. يمكن تحديدها مرة أخرى أو نسخها.',
} as const satisfies Translated<typeof english>;
