import type { Translated } from '@/content/translated';
import type { tileWords as english } from '@/content/words/tile';

/** What opens under a tile. Arabic. */
export const tileWords = {
  words: 'كلمات تخصّ: {tile}',
  more: 'كلمات أخرى',
  ownWord: 'بكلمة من عندي',
  ownWordPlaceholder: 'كلمة واحدة من عندك',
  strength: 'ما مدى قوّته؟',
  little: 'قليل',
  lot: 'كثير',
  strengths: ['خافت', 'خفيف', 'متوسط', 'قوي', 'قوي جدًا'],
  unsaidStrength: 'لم يُذكر',
  addNote: 'إضافة ملاحظة',
  note: 'ملاحظة، إن كان هناك ما يقال بعد',
} as const satisfies Translated<typeof english>;
