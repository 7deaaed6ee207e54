import type { Translated } from '@/content/translated';
import type { helpWords as english } from '@/content/words/help';

/** What the help page says, in German. {braces} are filled in by the page. */
export const helpWords = {
  title: 'Hilfe',
  link: 'Hilfe',
  lead: 'Du kannst jetzt mit einem Menschen reden. Du entscheidest, wie viel du sagst und ob du deinen Namen nennst.',
  country: {
    label: 'Wo bist du?',
    says: 'Vorgeschlagen nach der Sprache dieses Browsers. Nichts hier sieht nach, wo du bist. Deine Wahl ist vergessen, sobald dieser Tab zu ist.',
    elsewhere: 'Woanders',
  },
  kinds: {
    emergency: {
      heading: 'Wenn du in Gefahr bist oder daran denkst, dir etwas anzutun',
      says: 'Die Notrufnummer. Tag und Nacht geht jemand ans Telefon.',
    },
    crisis: {
      heading: 'Wenn es allein zu schwer ist',
      says: 'Menschen, die zuhören, ganz gleich worum es geht. Dein Grund ist groß genug. Auch die Sorge, jemandem etwas anzutun, hat hier Platz.',
    },
    violence: {
      heading: 'Wenn jemand dir wehtut, dich bedroht oder kontrolliert',
      says: 'Menschen, die sich mit Gewalt und Angst zu Hause auskennen. Sie können zuhören und mit dir vorausdenken.',
    },
    directory: {
      heading: 'Mehr Stellen zum Suchen',
      says: 'Diese Seiten führen Hilfsangebote nach Land und Thema auf.',
    },
  },
  danger: {
    heading: 'Wenn du in Gefahr bist oder daran denkst, dir etwas anzutun',
    says: 'Die Notrufnummer an deinem Ort ist für dich da: 112 in Europa und an vielen anderen Orten, 911 in Nordamerika, 999 im Vereinigten Königreich, 000 in Australien. Die Listen unten kennen die Nummern vieler weiterer Länder.',
  },
  ways: {
    call: 'Anrufen',
    text: 'SMS',
    whatsapp: 'WhatsApp',
    sayTo: '{word} an {number}',
    chat: 'Auf der Website gibt es auch einen Chat zum Schreiben.',
    about: {
      police: 'Polizei',
      ambulance: 'Rettungsdienst',
      fireAndAmbulance: 'Feuerwehr und Rettungsdienst',
    },
  },
  hours: { always: 'Tag und Nacht', limited: 'zu bestimmten Zeiten' },
  audience: { women: 'für Frauen', men: 'für Männer' },
  region: 'in {region}',
  visit: '{name}: Website',
  visitShort: 'Website',
  warns:
    'Websites öffnen sich in einem neuen Tab und stehen danach im Verlauf dieses Browsers. Ein Anruf oder eine SMS kann in der Liste des Telefons und auf der Rechnung stehen.',
  copy: 'Kopieren',
  copyNumber: '{number} kopieren',
  copiedShort: 'Kopiert',
  copied: '{number} ist kopiert.',
  uncopied: 'Das Kopieren ging nicht. Die Nummer lässt sich von Hand markieren.',
  checked:
    'Diese Nummern wurden zuletzt am {day} durchgesehen. Nummern ändern sich. Wenn bei einer niemand abnimmt, erreichst du vielleicht über den Notruf oder eine andere Nummer jemanden.',
  company:
    'Eine Stelle für Frauen oder für Männer weiß oft, wer sonst helfen kann. Die Listen unter „Mehr Stellen zum Suchen“ sind für alle da.',
  watched: {
    heading: 'Wenn jemand dieses Gerät vielleicht beobachtet',
    says: 'Ein sichereres Gerät kann zum Nachsehen die bessere Wahl sein: bei vertrauten Menschen, bei der Arbeit oder in einer Bücherei. Auch wenn alles auf einmal gelöscht ist, kann das auffallen.',
  },
  leave: {
    heading: 'Diese Seite schnell verlassen',
    says: '„Verbergen“ oben macht daraus eine leere Seite, zweimal Escape ebenso. Strg und W zusammen schließen diesen Tab sofort, auf einem Mac sind es ⌘ und W. Im Verlauf des Browsers kann die Seite weiter stehen. Dort heißt sie „Mendful“, mehr nicht.',
  },
  not: 'Mendful ist ein Ort zum Nachdenken für dich allein. Es ist keine Therapie, kein ärztlicher Rat und kein Krisendienst. Niemand liest, was du schreibst.',
} as const satisfies Translated<typeof english>;
