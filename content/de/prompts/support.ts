import type { PromptWords } from '@/content/translated';

export const support: PromptWords = {
  'support-a-hard-day': {
    ask: 'Die ganze Geschichte ist nicht der Preis für Trost. „Ich habe einen schweren Tag“ reicht.',
    more: 'Ein lieber Mensch kann bei dir sitzen, ohne den Grund zu kennen. Der Rest lässt sich erzählen, wann du willst, zum Teil oder nie.',
  },
  'support-among-strangers': {
    ask: 'Gesellschaft kann eine Bücherei sein, eine Parkbank, ein Bus voller fremder Leute. Dort fragt dich niemand etwas.',
    more: 'Unter Menschen zu sein, ohne dich zu erklären, ist eine Art Ruhe. Du kannst fünf Minuten bleiben und ohne Abschied gehen.',
  },
  'support-a-real-voice': {
    ask: 'Wenn heute zu schwer ist für dich allein, kann eine echte Stimme helfen. Auf der Hilfe-Seite stehen Menschen, die zuhören.',
    more: 'Dafür braucht es nicht die größte Not, und du brauchst nicht zu wissen, was du sagst. „Ich weiß nicht, wo ich anfangen kann“ ist ein guter erster Satz.',
  },
  'support-soup-silence-jokes': {
    ask: 'Ein Mensch ist gut in Suppe, einer im Schweigen, einer in Witzen. Wer könnte dir was bringen?',
    more: 'Niemand braucht alles zu sein. Ein Name, ein Ort oder eine Stimme im Radio ist eine gute Liste.',
  },
  'support-told-second': {
    ask: 'Vielleicht hat dich genau der Mensch verletzt, dem du es zuerst erzählt hättest. Wer könnte es als Zweites hören?',
    more: 'Jemand von nebenan, jemand aus der Schulzeit, ein Sorgentelefon, ein Blatt Papier. Es braucht nicht derselbe Platz zu sein. „Ich habe eine Freundschaft verloren“ reicht für den Anfang.',
  },
  'support-the-right-to-lean': {
    ask: 'Vielleicht denkst du, du hast kein Recht mehr, dich anzulehnen. Du hast es.',
    more: 'Dazu zu stehen und Fürsorge zu bekommen geht zusammen. Ein fairer Mensch oder ein Sorgentelefon kann zuhören, und die Verantwortung bleibt bei dir.',
  },
  'support-what-a-counsellor-is-for': {
    ask: 'Eine Beratung oder eine Gruppe aufzusuchen ist etwas Gewöhnliches. Was würdest du dir davon wünschen, falls du je hingingst?',
    more: 'Manche möchten Werkzeug, manche ein offenes Ohr, manche eine Stunde hinter geschlossener Tür. Das erste Treffen kann zum Umsehen sein. Danach kannst du es dir anders überlegen.',
  },
  'support-the-first-question': {
    ask: 'Mit einem geschulten Menschen gegenüber: Welche deiner Fragen käme zuerst auf den Tisch?',
    more: 'Vielleicht beginnt sie mit „Wie kam ich dazu …“. Hinzugehen ist keine Strafe und keine Vorführung von Reue. Es ist ein Ort, um anzusehen, was allein schwer anzusehen ist.',
  },
  'support-outside-the-family': {
    ask: 'Bei Familie fühlt es sich schnell an, als wählten alle eine Seite. Wer steht außerhalb und ist freundlich?',
    more: 'Ein vertrauter Mensch, eine Arztpraxis, ein Sorgentelefon, eine Gruppe, die so etwas kennt. Gehört werden zu wollen ist nicht treulos.',
  },
  'support-poor-advice': {
    ask: 'Liebe Menschen können schlechten Rat geben. Du kannst dich bedanken und ihn nicht mit nach Hause nehmen.',
    more: 'Du kannst ein Stück davon behalten oder keines. Wenn sich jemand um deine Sicherheit sorgt, lohnt es, zweimal hinzuhören. Für den Rest: „Ich brauche Gesellschaft, keine Antworten.“',
  },
  'support-honest-and-fair': {
    ask: 'Wer ist ehrlich zu dir, ohne deine Partei zu ergreifen und ohne dich niederzumachen?',
    more: 'Wenn dir kein Name einfällt, kannst du in einer Beratung oder Gruppe danach suchen. Solche Menschen sind selten und einen Umweg wert.',
  },
  'support-both-ways': {
    ask: 'Hilfe geht in beide Richtungen. Für wen hattest du in letzter Zeit Platz, und sei es für zehn Minuten?',
    more: 'Und wer hatte Platz für dich? Nichts davon braucht zurückgezahlt zu werden. Es reicht zu merken, dass der Weg offen ist.',
  },
};
