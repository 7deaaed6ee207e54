import type { PromptWords } from '@/content/translated';

export const expectations: PromptWords = {
  'expectations-no-proper-way': {
    ask: 'Es gibt keine richtige Art, verletzt zu sein. Niemand gibt dir Noten für Haltung.',
    more: 'Du kannst kleinlich, ruhig, komisch und still sein, alles vor dem Mittagessen. Andere erwarten vielleicht ein bestimmtes Gesicht. Du kannst das tragen, das du hast.',
  },
  'expectations-ask-or-loosen': {
    ask: 'Um ein Bedürfnis kannst du bitten. Einen Zeitplan kannst du lockern. Was von beidem beschäftigt dich?',
    more: 'Ein Datum zu lockern heißt nicht, die Sache selbst aufzugeben. Du könntest notieren, worauf du nicht verzichtest und was auch anders kommen darf.',
  },
  'expectations-what-sorry-would-name': {
    ask: 'Eine echte Entschuldigung kommt vielleicht, vielleicht auch nicht. Was würdest du darin gern benannt hören?',
    more: 'Eigene Worte dafür zu finden kann heißen, dass dir geglaubt wird, zuerst von dir selbst. Nichts folgt zwingend daraus.',
  },
  'expectations-answers-of-your-own': {
    ask: 'Manche Antworten kommen vielleicht nie von der anderen Person. Gibt es eine, die du dir selbst zu geben beginnen könntest?',
    more: '„Was bin ich wert?“ hat eine Antwort, die von niemandes Ehrlichkeit abhängt. Ein halber Satz reicht. Hier aufzuhören ist in Ordnung.',
  },
  'expectations-clumsy-friends': {
    ask: 'Liebe Menschen, die dazwischenstehen, handeln vielleicht anders als erhofft. Wen könntest du ungeschickt sein lassen?',
    more: 'Manche werden still, aus Angst vor dem falschen Wort. Manche passen vielleicht nicht mehr, und das kannst du selbst sagen.',
  },
  'expectations-skip-shrink-keep': {
    ask: 'Besuche, Feste, Geburtstage: Welchen Familienbrauch möchtest du dieses Jahr auslassen, verkleinern oder behalten?',
    more: 'Du antwortest für ein Jahr, nicht für immer. „Ich komme zum Kuchen“ ist ein Plan, und eine Karte mit der Post auch.',
  },
  'expectations-your-own-size': {
    ask: 'Über den Dingen zu stehen ist freiwillig. Deine eigene Größe zu haben reicht.',
    more: 'An manchen Tagen ist sie klein und grantig. Du kannst fair sein, ohne süß zu sein, und still, ohne zuzustimmen.',
  },
  'expectations-thanks-or-no-thanks': {
    ask: 'Vielleicht hoffst du, dass jemand sieht, wie du dich verändert hast. Was würdest du weiter tun, wenn es nie jemand sagt?',
    more: 'Das ist der Teil, der dir gehört. Hoffen ist menschlich. Für andere wird es schwer, wenn eine Rechnung dabeiliegt.',
  },
  'expectations-no-script-for-them': {
    ask: 'Tränen, ein Gespräch, dann Ruhe: Vielleicht hattest du diese Reihenfolge im Kopf. Und wenn es gar keine gibt?',
    more: 'Wut kann auf Freundlichkeit folgen und Stille auf eine gute Woche. Du kannst das Drehbuch weglegen und dich um das nächste Ehrliche kümmern, das bei dir liegt.',
  },
  'expectations-days-of-your-own': {
    ask: 'Dir kann an jemandem liegen, ohne dass du deine Tage danach richtest, was diese Person tun könnte.',
    more: 'Deine Stunden können deine sein, ob sich dort etwas ändert oder nicht. Wenn genau dieses Planen dich schützt, ist es klug. Wer mit dir planen kann, findest du auf der Hilfe-Seite.',
  },
};
