import type { Translated } from '@/content/translated';
import type { keysWords as english } from '@/content/words/keys';

/** The list of keys, shown when a question mark is pressed. Spanish. */
export const keysWords = {
  heading: 'Con el teclado',
  close: 'Cerrar',
  popup: {
    digits:
      'marca una de las diez opciones de cómo estás, o una palabra mientras el foco está en las palabras',
    space: 'marca lo que tiene el foco',
    enter: 'guarda',
    enterTyping: 'guarda mientras se escribe',
    escape: 'cierra la ventanita',
  },
  page: {
    hide: 'pone una página vacía en lugar de esta',
    escape: 'deja como estaba un campo que se está editando',
    arrows: 'van de un gráfico a otro, y de un día a otro en el año',
  },
  anywhere: {
    open: 'abre la ventanita desde cualquier página. Se puede cambiar en la página de atajos del propio navegador',
    list: 'muestra esta lista, si no se está escribiendo nada',
  },
  keys: {
    digits: '1 a 9, 0',
    space: 'Espacio',
    enter: 'Enter',
    enterTyping: 'Ctrl + Enter',
    escape: 'Esc',
    hide: 'Esc, Esc',
    arrows: 'Flechas',
    open: 'Alt + Mayús + M',
    list: '?',
  },
} as const satisfies Translated<typeof english>;
