import type { PromptWords } from '@/content/translated';

export const good: PromptWords = {
  'good-kind-without-having-to': {
    ask: 'War in letzter Zeit jemand freundlich zu dir, ganz ohne Anlass?',
    more: 'Eine aufgehaltene Tür, ein freigehaltener Platz, eine Nachricht ohne Frage darin. Es braucht nichts auszugleichen. Es kann eine Münze in der Manteltasche sein.',
  },
  'good-unnamed-strength': {
    ask: 'Auf welche Stärke hast du dich zuletzt gestützt, ohne ihr einen Namen zu geben?',
    more: 'Sturheit zählt. Um Hilfe bitten auch, oder müde trotzdem da sein. Ein Name dafür ist vielleicht an einem anderen Tag nützlich.',
  },
  'good-ripe-peach': {
    ask: 'Ein reifer Pfirsich fragt nicht, wie die Woche war. Du kannst ihn süß sein lassen.',
    more: 'Eine kleine Freude nimmt nichts zurück und regelt nichts. Sie kann eine Minute mit Saft darin sein.',
  },
  'good-friend-who-stayed': {
    ask: 'In einer Freundschaft wurdest du enttäuscht. Gibt es einen anderen Menschen, der still geblieben ist?',
    more: 'Vielleicht weit weg, vielleicht mit den wenigsten Worten von allen. Wenn dir niemand einfällt, kannst du das überspringen. Es sagt nichts über dich.',
  },
  'good-works-as-meant': {
    ask: 'Mitten in alldem: Was funktioniert so, wie es gedacht ist?',
    more: 'Der Wasserkocher, die Leute von nebenan, der Bus um zehn nach, dein Humor. Was funktioniert, kann dich ein wenig stützen.',
  },
  'good-put-to-work': {
    ask: 'Welche gute Eigenschaft hattest du vor alldem, und was könnte sie jetzt tun?',
    more: 'Geduld, Humor, geschickte Hände, ein gutes Gedächtnis. Sie wiegt nicht auf, was du getan hast. Vielleicht hilft sie dir, das Nächste gut zu machen.',
  },
  'good-change-you-like': {
    ask: 'Gibt es eine Veränderung an dir, die du eigentlich magst?',
    more: 'Früher etwas sagen. Ausruhen ohne Grund. Das ist nicht das Verdienst der Verletzung. Es ist deines.',
  },
  'good-wider-circle': {
    ask: 'Familie kann größer sein als die, aus der du kommst. Du kannst den Kreis ziehen, wo du magst.',
    more: 'Leute von nebenan, Menschen aus der Schulzeit, fremde Großeltern, die dich mögen. Mit Tinte oder mit Bleistift, und mit Platz für Änderungen.',
  },
  'good-anyone-to-thank': {
    ask: 'Gibt es jemanden, dem du gern danken würdest, laut oder in Gedanken?',
    more: 'Es kann für etwas so Kurzes sein wie eine Fahrt nach Hause. Niemand braucht davon zu hören, und niemandem steht es zu.',
  },
  'good-moved-in': {
    ask: 'Ein eigener Weg macht vielleicht ein Regal frei, eine Stunde, eine Gewohnheit. Was ist eingezogen?',
    more: 'Eine Pflanze, eine Sprache, ein Mittagsschlaf. Wenn der Platz leer ist, ist leer in Ordnung. Er braucht sich nicht zu füllen.',
  },
  'good-hour-to-keep': {
    ask: 'Welche Stunde der letzten Wochen würdest du genau so behalten, wie sie war?',
    more: 'Vielleicht hat sie sonst niemand bemerkt. Zwei oder drei schlichte Einzelheiten, und du findest sie leicht wieder.',
  },
};
