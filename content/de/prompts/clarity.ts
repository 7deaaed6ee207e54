import type { PromptWords } from '@/content/translated';

export const clarity: PromptWords = {
  'clarity-rest-before-answers': {
    ask: 'Ausruhen braucht nicht zu warten, bis du alles verstehst.',
    more: 'Lücken in der Geschichte können für jetzt Lücken bleiben. Manche Stücke kommen vielleicht später, manche nicht. Du kannst über einer offenen Frage die Augen schließen.',
  },
  'clarity-old-ache-new-ache': {
    ask: 'Manches an diesem Schmerz ist neu. Ist etwas davon ein älterer, der aufgewacht ist?',
    more: 'Zwei kurze Spalten könnten reichen: von jetzt, von früher. Vielleicht brauchen sie verschiedene Arten von Zuwendung. Du kannst es dabei lassen.',
  },
  'clarity-out-of-reach': {
    ask: 'Was hat sich durch all das daran verändert, wie du dich selbst siehst? Ein schlichter Satz reicht.',
    more: 'Ein zweiter kann folgen, wenn du magst: etwas an dir, an das es nicht herankam.',
  },
  'clarity-finished-enough': {
    ask: 'Ein letztes Wort der anderen Person kommt vielleicht nie. Was wäre für dich fertig genug?',
    more: 'Ein Brief, den niemand bekommt, oder eine zugeklebte Kiste. Ein Datum, nach dem du nicht mehr planst, was du sagen würdest. Du kannst es auch offen lassen.',
  },
  'clarity-note-from-a-need': {
    ask: 'Bedürfnisse können scheu sein. Wenn dir heute eines einen Zettel schriebe, was stünde darauf?',
    more: '„Mehr Schlaf.“ „Eine klare Antwort.“ „Jemand auf meiner Seite.“ Die kleinen sind oft am leichtesten zu erfüllen.',
  },
  'clarity-better-in-the-morning': {
    ask: 'Von allem, was dich durch den Abend bringt: Womit geht es dir am Morgen besser?',
    more: 'Scrollen, ein Glas, Arbeit, ein langes Telefonat, Schlaf. Niemand gibt dafür Noten. Eines, das hilft, und eines, das kostet, ist eine gute Karte.',
  },
  'clarity-parked-choice': {
    ask: 'Eine Entscheidung, die sich im Kreis dreht, kannst du parken, mit einem Datum oder ohne.',
    more: 'Parken ist nicht aufgeben. Du könntest „diese Woche nicht“ auf einen Zettel schreiben und sehen, was deine Schultern tun.',
  },
  'clarity-which-tie': {
    ask: 'In einer Familie kann ein Bruch viele Verbindungen erschüttern. Welche davon beschäftigt dich heute?',
    more: 'Du kannst an einem Menschen hängen und zu einem anderen Abstand halten. Du brauchst nicht für die ganze Familie zu antworten.',
  },
  'clarity-unspoken-deal': {
    ask: 'Was war die unausgesprochene Abmachung in dieser Freundschaft, von der du dachtest, ihr kennt sie beide?',
    more: 'Viele Freundschaften leben von Regeln, die niemand ausspricht. In Worten zeigt deine vielleicht, was zerbrochen ist und was dir an Freundschaft wichtig ist.',
  },
  'clarity-what-a-friend-lost': {
    ask: 'Du hast eine Freundschaft verletzt. Was ging der anderen Person vielleicht verloren, das keinen Namen hat?',
    more: 'Ein leichtes Lachen, ein sicheres Ohr, ein Ort zum Albernsein. Du kannst es für dich notieren. Es liegt bei dir, das zu sehen. Erklären braucht es dir niemand.',
  },
  'clarity-know-and-guess': {
    ask: 'Zwei Sätze zum Weiterschreiben, wenn du magst: „Was ich weiß, ist …“ und „Was ich vermute, ist …“',
    more: 'Nachts kann beides ineinanderlaufen. Nebeneinander zeigen sie vielleicht, was du erfahren möchtest und was warten kann. Auch eine Vermutung kann stimmen.',
  },
  'clarity-note-for-a-foggy-day': {
    ask: 'Wenn heute ein klarer Tag ist: Was möchtest du dir davon für einen nebligen merken?',
    more: 'Eine Zeile an dich selbst, für später, reicht. Ein Grund, eine Grenze, etwas Liebes, oder wen du anrufen kannst.',
  },
};
