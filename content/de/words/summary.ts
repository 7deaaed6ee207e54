import type { Translated } from '@/content/translated';
import type { paperWords as englishPaper, summaryWords as englishSummary } from '@/content/words/summary';

/** Choosing, reading and saving something for a conversation with a professional, in German. {braces} are filled in. */
export const summaryWords = {
  name: 'Für ein Gespräch',
  lead: 'Etwas zum Mitnehmen zu einem Menschen, dem du es anvertraust, etwa in einer Beratung oder einer Arztpraxis. Du wählst, was hineinkommt. Nichts wird verschickt.',

  choose: 'Was hineinkommt',
  from: 'Von',
  to: 'Bis einschließlich',
  wrongWay: 'Der zweite Tag liegt vor dem ersten. Andersherum geht es.',
  kinds: 'Arten',
  entries: { one: '1 Eintrag in diesem Zeitraum', other: '{n} Einträge in diesem Zeitraum' },
  chosen: '{chosen} von {n} gewählt',
  all: 'Alle',
  none: 'Keine',
  empty: 'In diesem Zeitraum wurde nichts aufgehoben. An anderen Tagen steht vielleicht etwas.',
  noneChosen: 'Noch ist nichts gewählt.',
  trust: 'Vertrauen in die andere Person',
  trustSays:
    'Wie sehr du dich Woche für Woche auf die andere Person verlassen konntest. Es sagt, wie es sich anfühlte, und beweist nichts. Es bleibt draußen, solange du es nicht ankreuzt.',

  read: 'Zum Lesen',
  print: 'Drucken',
  save: 'Als Datei sichern',
  warnHeading: 'Bevor es diese Seite verlässt',
  warns:
    'Eine Datei oder ein Ausdruck ist nicht gesperrt. Wer sie findet, kann sie lesen, und mancherorts kann ein Gericht sie verlangen. Ein Ausdruck kann im Speicher des Druckers bleiben. Ein sicherer Platz ist einen Gedanken wert.',
  goOn: { print: 'Drucken', save: 'Sichern' },
  leave: 'Lassen',
  saved: 'Als {name} gesichert, bei deinen Downloads.',
} as const satisfies Translated<typeof englishSummary>;

/** What stands on the paper itself, in German. */
export const paperWords = {
  title: 'Notizen',
  span: '{from} bis {to}',
  says: 'Tag für Tag für mich selbst aufgeschrieben. Worte und Zahlen sagen, wie es sich anfühlte. Sie messen nichts.',
  feelings: 'Gefühle nach Wort',
  counted: { one: '1 Momentaufnahme, {span}', other: '{n} Momentaufnahmen, {span}' },
  word: 'Wort',
  times: 'Male',
  weekly: 'Blicke auf die Woche',
  day: 'Tag',
  marks: 'Was geschehen ist',
  practices: 'Übungen',
  entries: 'In meinen eigenen Worten',
  ofTen: '{n} von 10',
} as const satisfies Translated<typeof englishPaper>;
