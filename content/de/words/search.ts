import type { Translated } from '@/content/translated';
import type { searchWords as english } from '@/content/words/search';

/** What searching and filtering say, in German. {braces} are filled in. */
export const searchWords = {
  label: 'Im Aufgehobenen suchen',
  placeholder: 'Ein Wort oder „ein paar Worte“',
  clear: 'Leeren',
  reading: 'Deine Seiten werden durchgesehen',
  found: { none: 'Nichts gefunden', one: '1 gefunden', other: '{n} gefunden' },
  nothing:
    'Ein Teil eines Wortes reicht. Akzente und Großschreibung spielen keine Rolle. Auch ein längerer Zeitraum kann helfen.',
  impossible:
    'Gefühle gehören zu Momentaufnahmen, Themen zu Antworten. Mit beidem zusammen lässt sich nichts finden. Es hilft, eines davon wegzunehmen.',

  filters: {
    open: 'Filter',
    active: 'Filter, {n} gewählt',
    clear: 'Alle wegnehmen',
    kinds: 'Was es ist',
    kindNames: {
      'check-in': 'Gefühle',
      note: 'Gute Dinge',
      reflection: 'Antworten',
      practice: 'Übungen',
      weekly: 'Blicke auf die Woche',
      mark: 'Was geschehen ist',
    },
    felt: 'Was gefühlt wurde',
    finer: 'Genauer: Worte und Bereiche',
    words: 'In einem Wort',
    areas: 'Oder gröber',
    theme: 'Thema der Frage',
    anyTheme: 'alle',
    ownTheme: 'Deine eigenen Fragen',
    span: 'Wann',
    from: 'Von',
    to: 'Bis einschließlich',
  },

  take: {
    open: 'Gefundenes sichern',
    heading: 'Vor dem Sichern',
    warns:
      'Die Datei ist nicht gesperrt. Wer dieses Gerät oder die Datei öffnet, kann sie lesen, und mancherorts kann ein Gericht sie verlangen. Ein sicherer Platz dafür ist einen Gedanken wert.',
    text: 'Als Text zum Lesen',
    textSays:
      'Tage, Zeiten und Worte. Wie sehr du dich Woche für Woche auf die andere Person verlassen konntest, bleibt draußen.',
    raw: 'Als Datei für Programme',
    rawSays: 'Alles zu diesen Einträgen, in der Form der vollständigen Kopie.',
    leave: 'Lassen',
  },

  file: {
    title: 'Notizen',
    lead: { one: '1 Eintrag.', other: '{n} Einträge.' },
  },
  stretch: 'Gefunden, {from} bis {to}',
} as const satisfies Translated<typeof english>;
