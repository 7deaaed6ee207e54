import type { Translated } from '@/content/translated';
import type { hideWords as english } from '@/content/words/hide';

/** The quick way out of a full page. Brazilian Portuguese. */
export const hideWords = {
  hide: 'Esconder',
  hint: 'Põe uma página vazia aqui. Apertar Esc duas vezes faz o mesmo. O histórico do navegador não muda.',
} as const satisfies Translated<typeof english>;
