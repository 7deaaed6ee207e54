import type { PromptWords } from '@/content/translated';

export const causes: PromptWords = {
  'causes-true-and-not-all-right': {
    ask: 'Eine Erklärung kann wahr sein, ohne dass es dadurch in Ordnung ist.',
    more: 'Zu wissen, warum ein Dach leckt, trocknet nicht den Boden. Vielleicht willst du den Grund kennen, vielleicht nichts davon wissen.',
  },
  'causes-set-a-why-down': {
    ask: 'Manches Warum bekommt vielleicht nie eine Antwort. Du kannst aufhören zu fragen, und wieder anfangen.',
    more: 'Eine Frage lässt sich abstellen wie eine schwere Tasche. Sie ist da, wenn du sie willst. Du brauchst sie nicht jede Treppe hinaufzutragen.',
  },
  'causes-whose-no': {
    ask: 'Wenn ihr Verschiedenes wolltet, wessen „Nein“ wog dann mehr?',
    more: 'Hier geht es darum, wie die Macht zwischen euch verteilt war, nicht um Schuld. Es kann ungeschrieben bleiben. Wenn die Antwort schwer zu halten ist, ist die Hilfe-Seite da. Hier aufzuhören ist in Ordnung.',
  },
  'causes-not-made-by-you': {
    ask: 'Was auch sonst gerade los war: Die Entscheidung lag bei der anderen Person, nicht bei dir.',
    more: 'Menschen sind beschäftigt, fern, müde oder gereizt, und andere gehen trotzdem ehrlich mit ihnen um. Nichts davon ist eine Erlaubnis.',
  },
  'causes-handed-down-silence': {
    ask: 'Schweigen kann in einer Familie weitergegeben werden wie alte Möbel. Worüber wurde in deiner nie gesprochen?',
    more: 'Ein Muster nimmt niemandem die eigene Entscheidung ab. Es zu sehen kann dir zeigen, was du lieber zurücklässt. Hier aufzuhören ist in Ordnung.',
  },
  'causes-early-sign': {
    ask: 'Auf deinem eigenen Weg: Auf welches kleine Zeichen möchtest du von jetzt an hören?',
    more: 'Eine Geschichte, die sich verschiebt, ein Witz mit Kante, die Enge in der eigenen Kehle. Das gilt für kommende Tage. Es sagt nichts darüber, was du vorher hättest sehen können.',
  },
  'causes-what-you-told-yourself': {
    ask: 'Was hast du dir vorher gesagt, damit es dir in Ordnung schien?',
    more: '„Es merkt ja niemand.“ „Das habe ich mir verdient.“ „Es ist fast nichts.“ Früh bemerkt, verliert so ein Satz vielleicht etwas von seiner Kraft.',
  },
  'causes-hungry-for': {
    ask: 'Wonach hattest du damals Hunger: Ruhe, Lob, Flucht, begehrt zu sein? Könntest du es klar sagen?',
    more: 'Ein Hunger ist ein Grund, nie ein Recht. Es gab damals andere Wege, ihn zu stillen, und es gibt sie heute.',
  },
  'causes-fork-in-the-day': {
    ask: 'Irgendwo vor dem Schaden war eine Weggabelung. Was stand dir dort noch offen?',
    more: 'Es jemandem sagen. Den Raum verlassen. „Mir geht es nicht gut.“ Ein Weg, den du nicht genommen hast, kann einer werden, den du auswendig lernst. Es kann auf einen anderen Tag warten.',
  },
  'causes-first-five-minutes': {
    ask: 'Wenn sich ein alter Drang meldet, wie sieht er in den ersten fünf Minuten aus?',
    more: 'Eine Stimmung, ein Bildschirm, eine späte Stunde, ein Groll. Je früher du ihn siehst, desto mehr Raum hast du. Was könntest du ihm in den Weg stellen?',
  },
};
