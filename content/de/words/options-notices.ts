import type { Translated } from '@/content/translated';
import type { noticesWords as english } from '@/content/words/options-notices';

/** What the options page says about notifications, in German. {braces} are filled in. */
export const noticesWords = {
  notify: 'Mitteilungen',
  notifySays: 'Sind sie aus, weist nur der Punkt auf dem Symbol darauf hin, dass eine Frage da ist.',
  silent:
    'Ist beides aus, weist nichts auf eine Frage hin. Jede wartet trotzdem eine Weile im kleinen Fenster.',
  dotOnly: 'Mitteilungen sind ausgeschaltet, darum siehst du es nur hier.',

  lines: 'Eigene neutrale Zeilen',
  linesSay:
    'Gibt es welche, zeigt eine neutrale Mitteilung eine davon und keine mehr von uns. Wer neben dir ist, kann sie lesen, auch bei gesperrtem Bildschirm.',
  linesNone: 'Bisher keine. Etwas vom Einkaufszettel oder der Name eines Liedes würde reichen.',
  line: 'Eine neutrale Zeile',
  lineHelp: 'Bis zu 80 Zeichen.',
  linesUnseen: 'Sie warten, solange die Frage selbst gezeigt wird.',

  check: 'Werden Mitteilungen hier wirklich gezeigt?',
  checkSays:
    'Ein Browser kann eine Mitteilung senden, die das System nie zeigt. Nur du kannst sehen, ob sie ankam.',
  send: 'Test senden',
  sendAgain: 'Noch einen Test senden',
  text: 'Ein Test. Hier ist nichts zu tun.',
  told: 'Was der Browser sagt',
  level: {
    granted: 'Er darf Mitteilungen zeigen.',
    denied: 'Er darf keine Mitteilungen zeigen.',
  },
  listed: {
    yes: 'Er hat den Test angenommen.',
    no: 'Er hat den Test nicht angenommen oder wieder weggelegt.',
  },
  reported: {
    yes: 'Das System sagt, dass er gezeigt wurde.',
    no: 'Das System hat nicht gesagt, dass er gezeigt wurde.',
  },
  saw: 'Hast du ihn gesehen?',
  yes: 'Ja',
  no: 'Nein',
  good: 'Dann können Fragen dich so erreichen.',
  look: 'Das sind die üblichen Stellen. Ein Test nach jedem Schritt zeigt, ob es geholfen hat.',
  other: 'Auf einem anderen System',
  systems: {
    win: 'Windows',
    mac: 'macOS',
    linux: 'Linux',
    cros: 'ChromeOS',
  },
  steps: {
    win: [
      'Unter Einstellungen, System, Benachrichtigungen: Benachrichtigungen sind an, und dein Browser ist in der Liste darunter an.',
      '„Nicht stören“ ist aus (in Windows 10 heißt es Benachrichtigungsassistent).',
      'Ein Spiel, ein Film oder ein Gespräch im Vollbild kann sie zurückhalten.',
    ],
    mac: [
      'Unter Systemeinstellungen, Mitteilungen, bei deinem Browser: „Mitteilungen erlauben“ ist an.',
      'Der Stil ist nicht „Ohne“. Chrome kann dort zweimal stehen, einmal als Helper (Alerts). Beide zählen.',
      'Im Kontrollzentrum ist kein Fokus an, etwa „Nicht stören“.',
    ],
    linux: [
      'In GNOME unter Einstellungen, Benachrichtigungen, in KDE unter Systemeinstellungen, Benachrichtigungen: Dein Browser ist dort an.',
      '„Nicht stören“ ist aus.',
      'Ein schlichter Fenstermanager zeigt keine, solange kein Dienst dafür läuft, etwa dunst oder mako.',
    ],
    cros: [
      'Unten rechts, bei der Uhrzeit: „Nicht stören“ ist aus.',
      'In den Einstellungen, über die Suche nach Benachrichtigungen: Die von Chrome sind an.',
      'Ein Bildschirm, der gerade geteilt oder gestreamt wird, kann sie zurückhalten.',
    ],
  },
  browser: 'Wenn nichts davon hilft: Manchmal hilft es, den Browser ganz zu schließen und neu zu öffnen.',
  instead:
    'Der Punkt braucht nichts davon. Er zeigt sich auf dem Symbol in der Symbolleiste. Vielleicht ist es dort noch nicht angeheftet.',
  onlyDot: 'Ab jetzt nur der Punkt',
  dotNow: 'Ab jetzt weist nur der Punkt darauf hin, dass eine Frage da ist.',
} as const satisfies Translated<typeof english>;
