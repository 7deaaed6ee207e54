import type { Translated } from '@/content/translated';
import type { hideWords as english } from '@/content/words/hide';

/** The quick way out of a full page. Spanish. */
export const hideWords = {
  hide: 'Ocultar',
  hint: 'Pone aquí una página vacía. Pulsar Escape dos veces hace lo mismo. El historial del navegador no cambia.',
} as const satisfies Translated<typeof english>;
