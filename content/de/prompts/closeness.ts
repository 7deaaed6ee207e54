import type { PromptWords } from '@/content/translated';

export const closeness: PromptWords = {
  'closeness-arms-length': {
    ask: 'Du kannst Menschen eine Weile auf Abstand halten. Nah und fern können so oft tauschen, wie du magst.',
    more: 'Manche Tage brauchen viel Platz um sich. Jemanden heranzulassen kann warten, und auch die Frage, ob du das möchtest.',
  },
  'closeness-side-by-side': {
    ask: 'In Freundschaften und Familien kommt Nähe oft, wenn die Hände zu tun haben. Was würdet ihr gern nebeneinander tun?',
    more: 'Abwaschen, eine lange Fahrt, ein Puzzle, ein Spiel im Radio. Vielleicht redet ihr, vielleicht nicht. Eine gute Stunde ist auch so vollständig.',
  },
  'closeness-a-hand-on-a-sleeve': {
    ask: 'Berührung kann warten oder so klein sein wie eine Hand am Ärmel. Was ist dir heute willkommen, wenn überhaupt?',
    more: 'Morgen kann die Antwort anders sein. Ein „Jetzt nicht“, freundlich angenommen, kann zwei Menschen näher bringen als eine unerwünschte Umarmung.',
  },
  'closeness-new-to-each-other': {
    ask: 'Nach so etwas verändern sich Menschen. Was würdet ihr jetzt gern neu voneinander erfahren?',
    more: 'Vielleicht ein neuer Geschmack, eine neue Sorge, ein Traum, der gewandert ist. Neugier verlangt kein Versprechen, und manche Seiten können geschlossen bleiben.',
  },
  'closeness-laughing-unwatched': {
    ask: 'Wann hast du zuletzt mit jemandem gelacht und vergessen, auf dich aufzupassen?',
    more: 'Bei der Arbeit, in der Verwandtschaft, mit fremden Leuten in der Schlange. Leichtigkeit kann von überall kommen. Du kannst sie genießen, ohne herauszufinden, was sie bedeutet.',
  },
  'closeness-quiet-company': {
    ask: 'Mit wem kannst du schweigen und hast das Gefühl, dass nichts fehlt?',
    more: 'Vielleicht ist es ein Mensch von früher, ein Hund oder wer gerade auf der nächsten Bank sitzt. Reden ist eine Art von Nähe unter vielen.',
  },
  'closeness-who-came-nearer': {
    ask: 'Ist dir in alldem jemand näher gekommen, vielleicht ganz unerwartet?',
    more: 'Vielleicht der Mensch, der wenig sagte und eine Weile blieb. Das kann viel sein, ohne dass es einen alten Platz ausfüllt.',
  },
  'closeness-a-good-hour': {
    ask: 'Du kannst eine gute Stunde zu zweit genießen und deine Fragen behalten. Das eine hebt das andere nicht auf.',
    more: 'Ein schöner Abend unterschreibt nichts. Am Morgen kannst du ganz anders fühlen, und beides war wahr.',
  },
  'closeness-wanting-nothing-from-it': {
    ask: 'Wie ist es, in der Nähe der anderen Person zu sein und nichts davon zu wollen?',
    more: 'Kein Zeichen, dass alles gut ist, kein Lächeln zum Zählen. Schlichte Aufmerksamkeit ohne Haken ist etwas Gutes, das du mitbringen kannst.',
  },
};
