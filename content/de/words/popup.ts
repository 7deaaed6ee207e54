import type { Translated } from '@/content/translated';
import type { popupWords as english } from '@/content/words/popup';

/** What the popup says when it opens and when something is kept, in German. {braces} are filled in by the page. */
export const popupWords = {
  greeting: { night: 'Hallo', morning: 'Guten Morgen', afternoon: 'Guten Tag', evening: 'Guten Abend' },
  journal: 'Tagebuch öffnen',
  options: 'Einstellungen',
  prompt: {
    heading: 'Eine Frage für heute',
    eyebrow: '{theme} · eine Frage für heute',
    eyebrowOwn: 'Eine eigene Frage',
    eyebrowStatement: '{theme} · ein Gedanke für heute',
    write: 'Etwas schreiben',
    readOn: 'Weiterlesen',
    another: 'Eine andere',
    notNow: 'Jetzt nicht',
    why: 'Warum diese?',
    waiting: 'Eine passende Frage wird gesucht',
  },
  grownQuiet:
    'Ein paar Fragen sind vorbeigezogen, darum kommt im Moment keine von selbst. Wenn du hier eine beantwortest oder ein Gefühl antippst, kommen sie wieder.',
  hush: {
    start: 'Ich präsentiere: alles für eine Stunde verbergen',
  },
  feeling: {
    heading: 'Wie ist es gerade?',
    moment: 'Es kommt gerade hoch',
  },
  good: {
    heading: 'Eine gute Kleinigkeit',
    placeholder: 'Der Tee war warm. Jemand hat gewinkt.',
  },
  help: 'Hilfe',
  keep: 'Behalten',
  keeping: 'Wird behalten',
  notKept: 'Das ließ sich nicht speichern. Nichts ist verloren: Deine Worte stehen noch auf dieser Seite.',
  onlyHere: 'Gehört nur dir',
} as const satisfies Translated<typeof english>;
