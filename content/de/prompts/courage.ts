import type { PromptWords } from '@/content/translated';

export const courage: PromptWords = {
  'courage-a-glad-no': {
    ask: 'Ein „Nein“ kann mehr Mut brauchen als ein „Ja“. Über welches von deinen bist du froh?',
    more: 'Es kann winzig sein: ein Anruf, den du klingeln ließt, ein kürzerer Besuch, „das sage ich lieber nicht“. Etwas in dir wusste, was du an dem Tag tragen konntest.',
  },
  'courage-a-dial-not-a-switch': {
    ask: 'Wenn Vertrauen ein Drehknopf ist und kein Schalter: Welches kleine Stück scheint möglich, hoch oder runter?',
    more: 'Auch leiser zu drehen kann mutig sein. Es kann um Leute von nebenan gehen, um einen Plan, um dein eigenes Gespür. Du kannst jederzeit zurückdrehen.',
  },
  'courage-the-edge-of-the-group': {
    ask: 'Nach dem Bruch einer Freundschaft kostet jede Gruppe Mut. Wo könntest du nah am Rand sitzen?',
    more: 'Ein Chor, ein Quiz, ein gemeinsames Essen. Du kannst für ein Lied bleiben, mit einem Menschen reden, oder zuschauen und nach Hause gehen.',
  },
  'courage-quiet-kinds': {
    ask: 'Den Brief öffnen. Zum Fest gehen und um neun wieder weg. Was war diese Woche bei dir leise und mutig?',
    more: 'Niemand braucht es gesehen zu haben. Wenn dir nichts einfällt: Vielleicht gehört auch auf die Liste, dass du erschöpft ausgeruht hast.',
  },
  'courage-step-and-step-back': {
    ask: 'Mutig heißt nicht schnell. Du kannst einen Schritt tun, dich umsehen und wieder zurückgehen.',
    more: 'Zurückgehen ist kein Scheitern. Du weißt jetzt, wie der Boden dort ist. Du kannst es woanders versuchen, an einem anderen Tag, oder es lassen.',
  },
  'courage-not-knowing-why': {
    ask: '„Ich weiß noch nicht, warum“ kann mutiger sein als eine glatte Antwort.',
    more: 'Eine glatte Antwort beendet das Suchen. Zu sagen, wo dein Verstehen aufhört und dass du weiter suchst, ist ehrlicher Boden.',
  },
  'courage-what-stays-covered': {
    ask: 'Was hältst du zugedeckt, auch vor Menschen, die es gut mit dir meinen?',
    more: 'Du brauchst es niemandem zu zeigen. Ein Blick darauf, hier, einen Atemzug lang, reicht für einen Tag. Hier aufzuhören ist in Ordnung.',
  },
  'courage-glad-to-be-asked': {
    ask: 'Um Hilfe zu bitten ist ein kleiner Sprung. Wer würde sich vielleicht freuen, gefragt zu werden?',
    more: 'Es kann etwas Leichtes sein: eine Mitfahrt, eine zweite Meinung, zehn Minuten Gesellschaft. Viele Menschen helfen gern. Ein Nein von einem ist kein Nein von allen.',
  },
  'courage-a-place-to-have-back': {
    ask: 'Bei so etwas gehen manche Orte verloren. Welchen hättest du gern wieder, wenn überhaupt?',
    more: 'Eine Straße, ein Café, auch ein Lied. Du könntest die Stunde wählen, die Begleitung und den Weg hinaus. Oder er bleibt auf der Karte, unberührt.',
  },
  'courage-room-to-stumble': {
    ask: 'Wenn Stolpern erlaubt wäre und niemand mitzählte: Was würdest du als Nächstes gern versuchen?',
    more: 'Ein Kurs, ein Rezept, ein anderer Heimweg, ein Nachmittag allein am Wasser. Am Anfang wackelt jeder Schritt, so ist das gedacht.',
  },
};
