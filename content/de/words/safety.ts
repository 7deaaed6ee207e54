import type { Translated } from '@/content/translated';
import type { safetyWords as english } from '@/content/words/safety';

/** What is worth knowing before the first use, in German. It stands in the popup once, and always under options. */
export const safetyWords = {
  heading: 'Bevor du beginnst',
  ask: 'Ist das hier ein sicherer Ort zum Schreiben?',
  points: [
    'Wer dieses Gerät mitbenutzt oder prüft, kann Mendful öffnen. Eine Sperre in den Einstellungen schützt vor dem Mitlesen.',
    'Andere können trotzdem sehen, dass es installiert ist, dass seine Seiten im Verlauf stehen und was der Bildschirm zeigt.',
    'Wird die Erweiterung entfernt, ist alles gelöscht, was in ihr steht.',
    'Wenn jemand dieses Gerät vielleicht beobachtet, ist ein sichereres die bessere Wahl.',
  ],
  read: 'Das habe ich gelesen',
  lock: 'Eine Sperre',
  help: 'Hilfe',

  again: 'Bevor du beginnst: Ist das ein sicherer Ort?',
  againLead: 'Was auf der ersten Karte stand, und etwas mehr.',
  more: [
    'In der Liste der Erweiterungen steht der Name Mendful, welches Bild du auch wählst. Auch im Verlauf des Browsers heißen die Seiten Mendful.',
    'Ein Programm, das Bildschirm oder Tastatur überwacht, sieht, was du siehst. Das gilt auch für alle, die dieses Gerät für andere verwalten. Dagegen hilft keine Sperre.',
    'Du schuldest niemandem ein Passwort. Falls jemand es von dir verlangen könnte, ist es vielleicht sicherer, hier nichts zu schreiben oder auf einem anderen Gerät.',
    'Wenn alles auf einmal gelöscht ist, kann das auffallen. Menschen, die sich mit Gewalt auskennen, können mit dir vorausdenken. Sie stehen unter Hilfe.',
  ],
} as const satisfies Translated<typeof english>;
