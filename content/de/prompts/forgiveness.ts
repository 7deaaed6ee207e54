import type { PromptWords } from '@/content/translated';

export const forgiveness: PromptWords = {
  'forgiveness-not-a-debt': {
    ask: 'Verzeihen ist keine Rechnung, die zu zahlen ist. Du kannst diesen Brief ungeöffnet lassen, für jetzt oder für immer.',
    more: 'Vielleicht kommt es nie, oder für einen Teil und für einen anderen nicht. Niemand sonst bestimmt, was davon und wann.',
  },
  'forgiveness-whose-wish': {
    ask: 'Falls das Wort „verzeihen“ in letzter Zeit fiel: Wessen Wunsch war es?',
    more: 'Vielleicht dein eigener. Vielleicht wünschte sich jemand Ruhe am Tisch. Einen Wunsch, der nicht deiner ist, kannst du mit Dank zurückgeben.',
  },
  'forgiveness-three-signs': {
    ask: 'Beständige Veränderung. Ein Gefühl von Sicherheit. Frieden um deinetwillen. Was davon siehst du heute, wenn überhaupt?',
    more: 'Eines, keines oder alle drei: Es ist eine Notiz zu heute, kein Ergebnis. Ohne Kontakt passt das erste vielleicht nicht, und das ist in Ordnung.',
  },
  'forgiveness-free-hands': {
    ask: 'Wenn du einen Teil dieser Last eines Tages ablegst: Wofür hättest du dann Platz?',
    more: 'Du könntest die Wut ablegen und das Gelernte behalten, oder beides behalten. Es dir vorzustellen bindet dich an nichts.',
  },
  'forgiveness-what-to-remember': {
    ask: 'Loslassen und Erinnern können nebeneinander leben. Woran möchtest du dich erinnern, um deinetwillen?',
    more: 'Vielleicht, was du gesehen hast, was du nicht mehr hinnimmst, wie du für dich gesorgt hast. Falls Verzeihen je kommt, löscht es die Seite nicht.',
  },
  'forgiveness-the-closed-door': {
    ask: 'Du kannst verzeihen und die Tür geschlossen halten. Du kannst sie auch geschlossen halten und nicht verzeihen.',
    more: 'Das Herz und die Tür haben verschiedene Schlüssel. Du brauchst heute keinen davon zu benutzen.',
  },
  'forgiveness-slowly-toward-yourself': {
    ask: 'Milde mit dir selbst kann langsam kommen, und die ganze Wahrheit bleibt. Wo könnte sie beginnen?',
    more: 'Dafür braucht dir niemand zu verzeihen. Sie kann neben der Reue leben und neben dem, was du änderst, Stück für Stück. Hier aufzuhören ist in Ordnung.',
  },
};
