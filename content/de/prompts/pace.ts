import type { PromptWords } from '@/content/translated';

export const pace: PromptWords = {
  'pace-no-stopwatch': {
    ask: 'Niemand darf deinem Herzen eine Stoppuhr hinhalten.',
    more: 'Nicht die andere Person, nicht die, die es gut meinen, auch du nicht. Zu spät gibt es hier nicht.',
  },
  'pace-very-small-thing': {
    ask: 'Welche ganz kleine Sache liegt als Nächstes vor dir?',
    more: 'Eine Tasse zum Ausspülen, ein Fenster zum Öffnen, ein Stuhl zum Sitzen. Das Große kann eine Weile vor der Tür warten.',
  },
  'pace-i-dont-know-yet': {
    ask: '„Ich weiß es noch nicht“ ist eine ganze Antwort, wer auch fragt, solange es stimmt.',
    more: 'Manche wünschen sich ein Ende, damit ihre Sorge aufhört. Ihre Sorge ist keine Frist für dich.',
  },
  'pace-one-breath-out': {
    ask: 'Einen langsamen Atemzug lang wird nichts von dir gewollt.',
    more: 'Du könntest das Ausatmen etwas länger machen als das Einatmen. Oder deine Augen ruhen auf etwas, das sich nicht bewegt.',
  },
  'pace-hardest-hour': {
    ask: 'Welche Zeit am Tag ist gerade am schwersten: das Aufwachen, der Mittag, der Abend, die Nacht?',
    more: 'Wenn du die Stunde kennst, kannst du sie etwas weicher machen. Eine Lampe, die anbleibt, eine Stimme im Radio, etwas Warmes in Reichweite.',
  },
  'pace-peace-by-the-weekend': {
    ask: 'Manche in der Familie wünschen sich Frieden bis zum Wochenende. Deiner braucht nicht fertig zu sein.',
    more: 'Du könntest einen Satz in der Tasche haben: „Ich lasse mir Zeit damit.“ Er lässt sich wiederholen, Wort für Wort, so oft es nützt.',
  },
  'pace-smaller-day': {
    ask: 'Nach einer schlechten Nacht kann der Tag kleiner sein. Worauf könnte er verzichten?',
    more: 'Eine Besorgung, ein Anruf, ein tapferes Gesicht. Ein kleiner Tag ist ein echter Tag.',
  },
  'pace-when-it-began': {
    ask: 'Vielleicht sehnst du dich danach, dass es vorbei ist. Beim Anfang wurde die andere Person nicht gefragt.',
    more: 'Ihr das Tempo zu lassen ist etwas, das du ohne ein Wort geben kannst. Deine eigenen Stunden haben derweil Platz für Ruhe, Lernen und schlichte Aufgaben.',
  },
  'pace-hold-steady': {
    ask: 'Was die andere Person entscheidet, liegt bei ihr und kann lange dauern. Was kannst du solange verlässlich weitertun?',
    more: 'Schlaf, Essen, dein Wort. Beständig zu bleiben, für dich, hat seinen eigenen Wert, wie ihr euch auch entscheidet.',
  },
  'pace-rested-choice': {
    ask: 'Gibt es eine Entscheidung, die die Angst so treffen würde und du ausgeruht anders?',
    more: 'Du brauchst keine von beiden zu treffen. Eine Angst, die von echter Gefahr weiß, verdient Gehör. Den Abstand zwischen beiden zu sehen reicht vielleicht für heute.',
  },
  'pace-all-the-time': {
    ask: '„Lass dir alle Zeit, die du brauchst.“ Was verlangt dieser Satz von dir, nachdem du ihn gesagt hast?',
    more: 'Vielleicht kein Seufzen, keine Andeutung, kein Zählen der Wochen. Geduld, die Buch führt, wird zur Rechnung.',
  },
  'pace-as-long-as-it-takes': {
    ask: 'Was in deinem Leben dauert so lange, wie es dauert, und niemand stört sich daran?',
    more: 'Brot, Ebbe und Flut, ein Garten, eine neue Sprache. Du könntest dir dieses Tempo ausleihen.',
  },
  'pace-livable-waiting': {
    ask: 'Unentschieden ist auch ein Ort. Wie könntest du ihn etwas wohnlicher machen?',
    more: 'Auch ein Wartezimmer kann einen guten Stuhl haben. Eine Gewohnheit, ein Essen in lieber Gesellschaft, ein Thema, das nach zehn geschlossen ist.',
  },
  'pace-paused-friendship': {
    ask: 'Eine Freundschaft kann ruhen, ohne zu enden. Du brauchst nicht anzukündigen, was von beidem es ist.',
    more: 'Weniger Antworten, einen Monat keine, gar kein Plan. Du kannst es unterwegs ändern. Eine Pause verlangt kein Urteil von dir.',
  },
  'pace-dull-things': {
    ask: 'Irgendwann wuchs Vertrauen zwischen dir und jemandem. Woraus bestand es, Tag für Tag?',
    more: 'Aus Langweiligem, vermutlich: pünktlich sein, sich erinnern, Fehler zugeben. Langweiliges lässt sich wieder tun, in jeder Beziehung, alt oder neu.',
  },
  'pace-on-a-tuesday': {
    ask: 'Wenn dir die andere Person an einem Dienstag fehlt, bist du deshalb nicht auf dem falschen Weg.',
    more: 'Eine Welle Sehnsucht ist keine neue Entscheidung. Du kannst einen sanften Abend haben und an einem ausgeruhten Tag darüber nachdenken, oder gar nicht.',
  },
  'pace-drawing-back': {
    ask: 'Wenn sich die andere Person eine Weile zurückzieht, ist das nicht immer ein Schritt gegen dich.',
    more: 'Verletzte Menschen kommen vielleicht näher und werden dann still. Du kannst in der Lücke freundlich bleiben, ehrlich bleiben und dein Wort halten.',
  },
  'pace-nearly-missed': {
    ask: 'Was hat sich so langsam verschoben, dass du es beinahe übersehen hättest?',
    more: 'Ein Lied, das du wieder hören kannst, eine durchschlafene Nacht, ein Name, der weniger sticht. Wenn dir nichts einfällt, ist das auch eine gute Antwort.',
  },
};
