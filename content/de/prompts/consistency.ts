import type { PromptWords } from '@/content/translated';

export const consistency: PromptWords = {
  'consistency-small-and-sure': {
    ask: 'Klein und sicher trägt weiter als groß und voller Reue. Worauf kann man heute bei dir zählen?',
    more: 'Wer auch immer: die Katze füttern, das Formular abschicken, um vier da sein. Verlässlich zu sein kann weit weg von der wunden Stelle beginnen.',
  },
  'consistency-grand-gesture': {
    ask: 'Eine große Geste möchte gesehen werden. Ein kleines gehaltenes Versprechen verlangt nichts.',
    more: 'Reden verschwimmen. Dieselbe schlichte Sache, noch einmal getan an einem öden Montag, gibt einem Wort vielleicht langsam Gewicht.',
  },
  'consistency-say-so-early': {
    ask: 'Wenn du siehst, dass du ein Versprechen nicht halten kannst: Wie früh könntest du es sagen?',
    more: '„Ich schaffe es nicht, und das hier kann ich tun.“ Rechtzeitig gesagt, ist das eine Art, Wort zu halten. Spät und stumm nutzt es ab.',
  },
  'consistency-one-that-slipped': {
    ask: 'Ist dir in letzter Zeit ein Versprechen entglitten? Zwei Zeilen reichen: was war, und was du als Nächstes tust.',
    more: 'Es braucht keine lange Geschichte und kein „Ich kann das eben nicht“. Früh dazu zu stehen gehört zur Verlässlichkeit. Morgen ist Platz für einen neuen Versuch.',
  },
  'consistency-in-a-bad-mood': {
    ask: 'Ein Versprechen lässt sich auch mit schlechter Laune halten. Es verlangt kein Lächeln.',
    more: 'Du kannst beim Abwasch die ganze Zeit murren. Danach steht das Getane da, genau wie alles andere.',
  },
  'consistency-old-labels': {
    ask: 'In Familien kleben alte Etiketten lange: immer zu spät, immer vergesslich. Welches passt heute weniger zu dir?',
    more: 'Etiketten lösen sich meist langsamer als Gewohnheiten. Du brauchst nicht mit ihnen zu streiten. Noch einmal pünktlich zu sein ist Antwort genug.',
  },
  'consistency-in-the-room': {
    ask: 'Wenn dein Körper im Raum ist, wo ist dann meistens der Rest von dir?',
    more: 'Bei morgen, beim Telefon, in einer alten Szene: Gedanken wandern. Da zu sein, für jemanden oder für dich, ist vor allem das Zurückkommen.',
  },
  'consistency-ice-on-a-lake': {
    ask: 'Vertrauen kann wie Eis auf einem See sein. Welche Stellen würden dich heute tragen, wenn überhaupt?',
    more: 'Vielleicht hält es für Kleines, für Zeiten und Pläne, und für Größeres nicht. Du brauchst nirgends hinzutreten. Vom Ufer aus zu schauen ist auch klug.',
  },
  'consistency-wait-and-see': {
    ask: 'Worte können darauf warten, geglaubt zu werden. Du kannst erst schauen, was die Tage zeigen.',
    more: 'Warten ist nicht kalt, und niemand darf dich dabei drängen. Deine eigenen Augen, über viele schlichte Tage, urteilen gut.',
  },
  'consistency-being-there': {
    ask: 'In Freundschaften kann „da sein“ vieles heißen. Wie sieht es für dich an einem gewöhnlichen Werktag aus?',
    more: 'Eine Antwort am selben Tag, ein freigehaltener Platz, die Frage nach deinem Kummer eine Woche später. Deine eigene Liste ist gut zu kennen, bevor du dich auf jemanden verlässt.',
  },
  'consistency-a-sign-in-someone-new': {
    ask: 'Bei einem neuen Menschen: Auf welches kleine Zeichen eines gehaltenen Wortes würdest du zuerst achten?',
    more: 'Am verabredeten Tag da sein, sich merken, was du gesagt hast, ein Nein gut annehmen. Du kannst schauen, solange du magst, und niemand braucht es zu wissen.',
  },
  'consistency-dull-days': {
    ask: 'Verlässliche Tage geben langweilige Geschichten. Was ist so gewöhnlich geworden, dass du es kaum noch zählst?',
    more: 'Vielleicht ein Rückruf, eine früh gesagte Wahrheit, eine freigehaltene Stunde. Das war einmal schwer, und du kannst ihm kurz zunicken.',
  },
};
