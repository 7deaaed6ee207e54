import type { Translated } from '@/content/translated';
import type { lockWords as english } from '@/content/words/lock';

/** What is said about the lock, in German: in the options, on the sheet to print, and where it is opened. */
export const lockWords = {
  name: 'Eine Sperre',
  lead: 'Mit einer Sperre ist alles, was du hier aufhebst, auf diesem Gerät verschlüsselt. Ein Passwort öffnet es.',
  limits:
    'Eine Sperre hält Menschen fern, die diesen Browser benutzen oder seine Dateien kopieren. Gegen ein Programm, das deine Eingaben mitliest, hilft sie nicht, und auch nicht, wenn jemand neben dir steht.',
  off: 'Im Moment gibt es keine Sperre.',
  on: 'Die Sperre ist an und gerade offen.',
  begin: 'Sperre einrichten',
  passphrase: 'Passwort',
  passphraseSays:
    'Mehrere Wörter, die nicht zusammengehören, sind leicht zu merken und schwer zu erraten. Alle Zeichen sind möglich.',
  again: 'Noch einmal dasselbe',
  strength: {
    short: 'Leicht zu erraten.',
    fair: 'Mit etwas Mühe zu erraten.',
    good: 'Schwer zu erraten.',
    strong: 'Sehr schwer zu erraten.',
  },
  gone: 'Wenn Passwort und Ersatzcode beide verloren sind, ist das Verschlüsselte weg. Niemand hat eine Kopie, und niemand kann es öffnen.',
  make: 'Weiter',
  making: 'Einen Moment: Die Sperre entsteht.',
  empty: 'Hier fehlt ein Passwort.',
  differs: 'Die beiden sind nicht gleich.',
  cancel: 'So lassen, wie es ist',
  sheetName: 'Ersatzcode',
  sheetSays:
    'Dieser Code öffnet die Sperre, wenn das Passwort vergessen ist. Er wird hier ein einziges Mal gezeigt. Auf Papier, fern von diesem Gerät, ist er am sichersten.',
  sheetUse:
    'Er wird anstelle des Passworts eingegeben. Striche und Groß- oder Kleinschreibung spielen keine Rolle.',
  print: 'Drucken',
  lockIt: 'Ich habe den Code. Jetzt sperren',
  locking: 'Alles wird verschlüsselt. Diese Seite kann solange offen bleiben.',
  done: 'Die Sperre ist an. Was hier ohne sie stand, ist aus den Dateien des Browsers gelöscht.',
  failed: 'Das hat nicht geklappt, und nichts hat sich geändert.',
  lockNow: 'Jetzt sperren',
  change: 'Passwort ändern',
  changeSays:
    'Es gibt dann auch einen neuen Ersatzcode. Das alte Passwort und der alte Code öffnen danach nichts mehr.',
  turnOff: 'Sperre ausschalten',
  turnOffSays:
    'Was du aufhebst, steht dann unverschlüsselt auf diesem Gerät. Wer hineinschaut, kann es lesen.',
  now: 'Dein jetziges Passwort',
  wrong: 'Das öffnet die Sperre nicht.',
  isOff: 'Die Sperre ist aus.',
  after: 'Schließt sich von selbst nach',
  minutes: { 5: '5 Minuten', 15: '15 Minuten', 60: 'einer Stunde', 240: 'vier Stunden' },
  afterSays:
    'Gezählt ab dem letzten Mal, als du Mendful benutzt hast. Auch mit dem Browser schließt sich die Sperre.',
  locked: 'Das hier ist geschlossen.',
  secret: 'Passwort oder Ersatzcode',
  open: 'Öffnen',
  opening: 'Wird geöffnet. Das dauert mit Absicht einen Moment.',
  addSomething: 'Etwas dalassen, ohne zu öffnen',
  addSays: 'Was du hier lässt, wird sofort verschlüsselt und wartet drinnen.',
  addTiles: 'Wie es gerade ist',
  add: 'Eine Zeile, wenn du magst',
  keep: 'Behalten',
  kept: 'Behalten. Es ist da, wenn du öffnest.',
  nothing: 'Eines davon oder ein paar Worte, mehr braucht es nicht.',
  tooLong:
    'Das ist länger, als eine Seite fasst: Bis zu {n} Zeichen passen hinein. Nichts ist verloren, alles steht weiter hier. Ein kürzeres Stück kann jetzt behalten werden, der Rest danach.',
  keepFailed: 'Das konnte nicht behalten werden. Deine Worte stehen weiter hier.',
  help: 'Hilfe',
} as const satisfies Translated<typeof english>;
