import type { Translated } from '@/content/translated';
import type { keysWords as english } from '@/content/words/keys';

/** The list of keys, shown when a question mark is pressed. German. */
export const keysWords = {
  heading: 'Mit der Tastatur',
  close: 'Schließen',
  popup: {
    digits: 'wählt eines der zehn Gefühle, oder ein Wort, solange der Fokus bei den Worten liegt',
    space: 'wählt, worauf der Fokus liegt',
    enter: 'behält',
    enterTyping: 'behält, während etwas geschrieben wird',
    escape: 'schließt das kleine Fenster',
  },
  page: {
    hide: 'zeigt an dieser Stelle eine leere Seite',
    escape: 'lässt ein Feld, das gerade bearbeitet wird, wie es war',
    arrows: 'gehen von Diagramm zu Diagramm, und im Jahr von Tag zu Tag',
  },
  anywhere: {
    open: 'öffnet das kleine Fenster von jeder Seite aus. Ändern lässt sich das auf der Seite des Browsers für Tastenkürzel',
    list: 'zeigt diese Liste, solange nichts geschrieben wird',
  },
  keys: {
    digits: '1 bis 9, 0',
    space: 'Leertaste',
    enter: 'Eingabe',
    enterTyping: 'Strg + Eingabe',
    escape: 'Esc',
    hide: 'Esc, Esc',
    arrows: 'Pfeiltasten',
    open: 'Alt + Umschalt + M',
    list: '?',
  },
} as const satisfies Translated<typeof english>;
