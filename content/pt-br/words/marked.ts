import type { Translated } from '@/content/translated';
import type { markedWords as english } from '@/content/words/marked';

/** What is said of words marked on a page: in its menu, and in a notification. Neutral. Brazilian Portuguese. */
export const markedWords = {
  menu: 'Guardar estas palavras',
  waits: 'As palavras selecionadas esperam atrás do botão da barra.',
  tooLong:
    'As palavras selecionadas são mais do que cabe em uma página, e não foram guardadas. Uma parte menor cabe.',
  refused: 'Não deu para guardar as palavras selecionadas. Dá para selecionar de novo, ou copiar.',
} as const satisfies Translated<typeof english>;
