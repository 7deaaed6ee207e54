import type { Translated } from '@/content/translated';
import type { hideWords as english } from '@/content/words/hide';

/** The quick way out of a full page. Hindi. */
export const hideWords = {
  hide: 'छिपाएँ',
  hint: 'यहाँ एक ख़ाली पन्ना आ जाता है। Escape दो बार दबाने से भी यही होता है। ब्राउज़र का इतिहास नहीं बदलता।',
} as const satisfies Translated<typeof english>;
