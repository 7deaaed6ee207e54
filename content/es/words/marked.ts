import type { Translated } from '@/content/translated';
import type { markedWords as english } from '@/content/words/marked';

/** What is said of words marked on a page: in its menu, and in a notification. Neutral. Spanish. */
export const markedWords = {
  menu: 'Guardar estas palabras',
  waits: 'Las palabras seleccionadas esperan tras el botón de la barra.',
  tooLong:
    'Las palabras seleccionadas son más de lo que cabe en una página, y no se guardaron. Una parte más corta sí cabe.',
  refused: 'Las palabras seleccionadas no se pudieron guardar. Se pueden volver a seleccionar, o copiar.',
} as const satisfies Translated<typeof english>;
