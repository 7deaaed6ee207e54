import type { Translated } from '@/content/translated';
import type { keepWords as english } from '@/content/words/keep';

/** What came of keeping. {braces} are filled in by the page. */
export const keepWords = {
  kept: {
    feeling: 'Guardado. Gracias por tomarte este momento.',
    good: 'Guardado. Una cosa buena, aquí a salvo.',
    reflection: 'Guardado. Tus palabras están a salvo aquí.',
  },
  nothing: 'Basta algo que sientas, o unas pocas palabras, para guardar.',
  refused: 'Esto no se pudo guardar: {reason} No se perdió nada. Tus palabras siguen en esta página.',
  full: 'no queda espacio.',
  broken: 'el almacenamiento no respondió.',
  tooLong:
    'Aún no se guardó nada: esto es más largo de lo que cabe en una página. En un texto caben hasta {n} letras. No se perdió nada, todo sigue aquí: se puede guardar ahora una parte más corta, y después el resto.',
  copy: 'Copiar mis palabras',
  copied: 'Copiado. Puedes pegarlo donde quieras.',
  uncopied: 'No se pudo copiar. Tus palabras siguen aquí y se pueden seleccionar a mano.',
} as const satisfies Translated<typeof english>;
