import type { Translated } from '@/content/translated';
import type { welcomeWords as english } from '@/content/words/welcome';

/** What the welcome says, besides what the options, the safety notice and the lock say themselves. German. */
export const welcomeWords = {
  name: 'Mendful',
  next: 'Weiter',
  back: 'Zurück',
  notNow: 'Jetzt nicht',
  leave: 'Den Rest lassen',
  leaveSays:
    'Schließt diese Seite. Was du bis hierher gewählt hast, bleibt gewählt, und sonst hat sich nichts geändert.',
  kept: 'Behalten',
  refused: 'Das konnte nicht behalten werden: {reason} Was vorher eingestellt war, gilt weiter.',
  full: 'der Speicher dieses Geräts ist voll.',
  broken: 'der Speicher dieses Geräts hat nicht geantwortet.',
  hello: {
    heading: 'Ein ruhiger Ort für eine Zeit, in der Vertrauen gebrochen wurde',
    says: [
      'Ab und zu stellt Mendful eine sanfte Frage. Du kannst behalten, wie es gerade ist, ein paar Worte oder eine gute Kleinigkeit.',
      'Alles bleibt in diesem Browser, auf diesem Gerät. Es gibt kein Konto, und niemand liest, was du schreibst.',
    ],
    not: 'Mendful ist keine Therapie, kein ärztlicher Rat und kein Krisendienst. Wenn du in Gefahr bist, ist die Notrufnummer an deinem Ort für dich da.',
    people: 'Unter Hilfe stehen Menschen, mit denen du reden kannst.',
    ahead:
      'Es folgen ein paar Fragen, zusammen dauern sie etwa eine Minute. Jede kann offen bleiben, und alles lässt sich später in den Einstellungen ändern.',
  },
  safe: {
    read: 'Das habe ich gelesen',
    later: 'Ein andermal',
  },
  when: {
    heading: 'Wie oft, und wann?',
    lead: 'Was du auch wählst: Eine Frage ohne Antwort geht still wieder weg.',
    legend: 'Fragen kommen',
    presets: {
      day: {
        name: 'Einmal am Tag, tagsüber',
        says: 'Zu einem wechselnden Zeitpunkt zwischen Morgen und frühem Abend.',
      },
      evening: {
        name: 'Einmal am Tag, abends',
        says: 'Zwischen {from} und {to}.',
      },
      some: {
        name: 'Ein paarmal in der Woche',
        says: 'An {n} von sieben Tagen, tagsüber.',
      },
      open: {
        name: 'Wenn ich Mendful öffne',
        says: 'Nichts kommt von selbst. Eine Frage ist da, wenn du nachsiehst.',
      },
    },
    quiet: 'Zwischen {from} und {to} kommt nichts von selbst.',
    own: 'Eigene Tage und Zeiten',
  },
  look: {
    heading: 'Wer könnte noch hinsehen?',
    text: 'Wenn eine Frage da ist, sagt die Benachrichtigung',
    lock: 'Eine Sperre kann warten. Sie steht an jedem anderen Tag in den Einstellungen.',
    begin: 'Jetzt eine Sperre einrichten',
    isOn: 'Die Sperre ist an.',
  },
  now: {
    heading: 'Wie ist es gerade?',
    lead: 'Eines oder mehrere, auch Gegensätze. Falsch ist keines, und es kann bis zu einem anderen Tag warten.',
    keep: 'Behalten',
    keeping: 'Wird behalten',
    doneHeading: 'Das ist alles',
    first: 'Eine erste goldene Naht. Die Schale verliert nie eine.',
    where:
      'Mendful ist hinter seinem Bild in der Symbolleiste. Wo kein Bild zu sehen ist, steht es in der Liste der Erweiterungen und lässt sich von dort anheften.',
    close: 'Diese Seite schließen',
    journal: 'Ansehen, was aufgehoben ist',
  },
} as const satisfies Translated<typeof english>;
