import type { Translated } from '@/content/translated';
import type { syncWords as english } from '@/content/words/sync';

/** What is said about more than one device. {braces} are filled in by the page. German. */
export const syncWords = {
  name: 'Mehr als ein Gerät',
  lead: 'Was du aufhebst, kann auf deinen Geräten gleich sein. Es geht über das Konto, mit dem dein Browser angemeldet ist, und verlässt dieses Gerät verschlüsselt.',
  needsLock:
    'Dafür braucht es die Sperre. Ein Konto kann von mehreren genutzt werden, und nichts geht unverschlüsselt dorthin.',
  limits:
    'Ein Konto fasst ungefähr die Notizen einiger Monate. Ältere Monate bleiben auf jedem Gerät; eine Sicherungsdatei nimmt sie mit. Ob und wann der Browser etwas zu deinen anderen Geräten bringt, liegt an seinen eigenen Einstellungen, und Mendful erfährt es nicht.',
  sees: 'Wer dasselbe Konto benutzt, kann es ohne das Passwort nicht lesen. Zu sehen wäre, dass dort etwas von Mendful liegt, und vielleicht bietet der Browser dort auch Mendful an.',
  begin: 'Hier beginnen',
  beginSays:
    'Dein Passwort verschlüsselt, was ins Konto geht. Auf dem anderen Gerät gibst du es einmal ein, um dazuzukommen. Hier wird danach gefragt, damit niemand sonst das beginnt.',
  secret: 'Das Passwort deiner Sperre',
  joinSays:
    'Im Konto liegt bereits eine verschlüsselte Kopie. Mit dem Passwort des Geräts, von dem sie kommt, ist dieses hier dabei. Was auf beiden steht, kommt zusammen; die Einstellungen kommen von dort.',
  joinSecret: 'Das Passwort jenes Geräts',
  join: 'Dazukommen',
  wrong: 'Das öffnet es nicht. Der Ersatzcode gilt hier nicht.',
  refusedNow:
    'Der Browser hat es nicht angenommen, und nichts hat sich geändert. Ein späterer Versuch kann helfen.',
  newerFound:
    'Ein neueres Mendful hat etwas ins Konto gelegt. Wenn dieses hier auch aktualisiert ist, kann es dazukommen.',
  look: 'Im Konto nachsehen',
  holds: 'Was dort liegt',
  settings: 'Einstellungen, deine eigenen Fragen, was du zu anderen gesagt hast, und deine Listen',
  entries: {
    one: '1 Moment, aus {since}',
    other: '{n} Momente, zurück bis {since}',
  },
  noEntries: 'Bisher keine Momente',
  some: 'Nicht alles passt hinein. Älteres bleibt auf jedem Gerät, und nichts davon geht verloren.',
  whole: 'Alles, was du aufhebst, liegt dort.',
  full: 'Wie voll das Konto ist',
  fullSays: '{percent} von dem, was der Browser erlaubt',
  met: 'Zuletzt war beides gleich: {when}.',
  notMet: 'Noch nicht dort.',
  own: 'Halb geschriebene Worte, was wann gefragt wurde und was auf später verschoben ist, bleibt auf jedem Gerät.',
  now: 'Jetzt vergleichen',
  comparing: 'Wird verglichen.',
  stop: 'Auf diesem Gerät beenden',
  stopped: 'Dieses Gerät macht nicht mehr mit. Was im Konto liegt, ist für die anderen weiter da.',
  erase: 'Beenden und aus dem Konto löschen',
  eraseSays:
    'Die verschlüsselte Kopie wird aus dem Konto genommen. Was auf den Geräten steht, bleibt dort. Andere Geräte merken es und fragen, bevor sie wieder etwas hineinlegen.',
  eraseGo: 'Aus dem Konto löschen',
  leave: 'So lassen, wie es ist',
  erased: 'Es ist aus dem Konto genommen. Der Browser trägt das auch zu deinen anderen Geräten.',
  failed: 'Das hat nicht geklappt, und nichts hat sich geändert. Ein späterer Versuch kann helfen.',
  troubles: {
    refused:
      'Der Browser nimmt es gerade nicht an. Vielleicht ist seine Synchronisierung aus. Nichts ist verloren, und es wird von selbst wieder versucht.',
    busy: 'Der Browser möchte zwischen zwei Malen etwas Zeit. Es wird von selbst wieder versucht.',
    full: 'Das Konto hat gerade keinen Platz dafür. Hier ist alles sicher, und es wird von selbst wieder versucht.',
    half: 'Etwas von einem anderen Gerät ist noch unterwegs. Es wird von selbst wieder nachgesehen.',
    gone: 'Im Konto liegt nichts von Mendful. Vielleicht wurde es auf einem anderen Gerät gelöscht, oder der Browser nutzt ein anderes Konto. Hier ist alles noch da.',
    other:
      'Was im Konto liegt, ist mit etwas anderem verschlüsselt: Auf einem anderen Gerät wurde neu begonnen oder das Passwort geändert, oder der Browser nutzt ein anderes Konto. Nichts wird gesendet, bis du es sagst.',
    newer:
      'Ein neueres Mendful auf einem anderen Gerät war dort. Was du aufhebst, bleibt hier sicher. Wenn dieses hier aktualisiert ist, geht es weiter.',
    rewrap:
      'Dein Passwort ist geändert, und das alte öffnet noch, was im Konto liegt. Nichts Neues geht dorthin, bis es mit dem neuen verschlüsselt ist.',
    unlocked:
      'Die Sperre ist ausgeschaltet, darum macht dieses Gerät nicht mehr mit. Das Verschlüsselte liegt noch im Konto.',
  },
  again: 'Wieder hineinlegen',
  rewrap: 'Neu verschlüsseln',
} as const satisfies Translated<typeof english>;
