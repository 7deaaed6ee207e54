import type { Translated } from '@/content/translated';
import type { discretionWords as english } from '@/content/words/discretion';

/** What the options say about being seen, in German. */
export const discretionWords = {
  name: 'Was andere sehen',
  icon: 'Das Bild in der Symbolleiste und bei Mitteilungen',
  iconSays: 'Der Name daneben bleibt Mendful, und die Liste der Erweiterungen zeigt die Schale.',
  icons: { bowl: 'Eine Schale', leaf: 'Ein Blatt', cup: 'Eine Tasse', page: 'Eine Seite' },
  hide: 'Auf ganzen Seiten gibt es einen Knopf zum Verbergen, und zweimal Escape tut dasselbe. Ein Mal Escape schließt das kleine Fenster.',
  privately:
    'In privaten Fenstern ist Mendful aus, solange du es dort nicht einschaltest. Das geht auf der Seite des Browsers für Erweiterungen. Es würde dort dieselben Seiten zeigen und wie überall aufheben, was du schreibst.',
} as const satisfies Translated<typeof english>;
