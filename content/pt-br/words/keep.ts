import type { Translated } from '@/content/translated';
import type { keepWords as english } from '@/content/words/keep';

/** What came of keeping. Brazilian Portuguese. */
export const keepWords = {
  kept: {
    feeling: 'Guardado. Foi bom você parar um instante.',
    good: 'Guardado. Uma coisa boa, em lugar seguro.',
    reflection: 'Guardado. Suas palavras estão em lugar seguro.',
  },
  nothing: 'Um sentimento ou algumas palavras bastam para guardar.',
  refused: 'Não deu para guardar: {reason} Nada se perdeu. Suas palavras continuam nesta página.',
  full: 'o armazenamento está cheio.',
  broken: 'o armazenamento não respondeu.',
  tooLong:
    'Nada foi guardado ainda: isto é mais longo do que cabe em uma página. Um texto leva até {n} letras. Nada se perdeu, está tudo aqui: dá para guardar agora uma parte menor, e o resto depois.',
  copy: 'Copiar minhas palavras',
  copied: 'Copiado. Dá para colar onde você quiser.',
  uncopied: 'Não deu para copiar. Suas palavras continuam aqui, para selecionar à mão.',
} as const satisfies Translated<typeof english>;
