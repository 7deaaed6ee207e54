import type { PromptWords } from '@/content/translated';

export const compassion: PromptWords = {
  'compassion-worst-hours': {
    ask: 'Was auch in den schlimmsten Stunden aus dir herauskam: Es kam aus einem Herzen unter großer Last.',
    more: 'Tränen, Schreien, Schweigen, Lachen im falschen Moment. Ein Schock hat seine eigene Sprache. Du kannst milde mit dir sein, auch mit dem, was du da gesagt hast.',
  },
  'compassion-you-are-here': {
    ask: 'Eine Hand auf deiner Brust oder deinem Arm, wenn sich das gut anfühlt. Du bist hier.',
    more: 'Das ist ein schwerer Moment, und auch andere Menschen haben solche. Wenn Freundlichkeit heute sticht, kann sie warten.',
  },
  'compassion-one-true-thing': {
    ask: 'Du bestehst aus vielen wahren Dingen. Was du angerichtet hast, ist eines davon.',
    more: 'Da ist, wie du lachst, wem du geholfen hast, woran dir liegt. Das löscht den Schaden nicht, und der Schaden löscht es nicht.',
  },
  'compassion-plain-fairness': {
    ask: 'Wenn Freundlichkeit mit dir selbst weit weg ist, reicht für heute schlichte Fairness.',
    more: 'Fair wäre vielleicht, ein ganzes Leben nicht nach seiner schwersten Woche zu beurteilen. So viel würdest du auch einer fremden Person im Bus zugestehen.',
  },
  'compassion-softer-name': {
    ask: 'Wie nennst du dich selbst, wenn du aufgewühlt bist? Gibt es einen sanfteren Namen?',
    more: 'Ein Spitzname von Menschen, die dich mochten, vielleicht. Oder dein eigener Vorname, langsam gesprochen.',
  },
  'compassion-tired-of-strong': {
    ask: 'Stark zu sein nutzt sich ab. Welcher Teil von dir ist am müdesten davon?',
    more: 'Der Teil, der bei der Arbeit lächelt, der mit einem offenen Ohr schläft oder „gut“ sagt. Was würde er vielleicht gern von dir hören?',
  },
  'compassion-you-who-didnt-know': {
    ask: 'Was möchtest du dem Menschen sagen, der du warst, als du es noch nicht wusstest?',
    more: 'Keine Warnung. Du warst nicht leichtsinnig, du hast vertraut. Vielleicht eine Hand auf der Schulter, vielleicht ein Danke. Du kannst das jederzeit schließen.',
  },
  'compassion-guilt-with-feet': {
    ask: 'Sich schlecht zu fühlen kann Stunden füllen, ohne vom Stuhl aufzustehen. Es besser zu machen steht auf und geht.',
    more: 'Das eine braucht vielleicht ein freundliches Wort, das andere eine Stelle zum Anfangen. Eine kleine richtige Sache ist eine gute Verwendung für Schuldgefühle.',
  },
  'compassion-ordinary-morning': {
    ask: 'Wie mag ein gewöhnlicher Morgen für die andere Person gerade sein? Du brauchst nichts daran zu richten.',
    more: 'Aufwachen, sich erinnern, den Tag nach Rissen abtasten. Das zu sehen und nichts dafür zu wollen, ist eine stille Art von Zuwendung. Eine Minute davon reicht.',
  },
  'compassion-large-company': {
    ask: 'Viele Menschen standen auf der einen oder anderen Seite eines Vertrauensbruchs. Du bist in großer Gesellschaft.',
    more: 'In jeder Straße liegt jemand deswegen wach. Das macht deine Geschichte nicht kleiner. Vielleicht fühlst du dich damit weniger seltsam.',
  },
  'compassion-person-you-mean-to-be': {
    ask: 'Irgendwo vor dir ist der Mensch, der du sein möchtest. Wie sähe dort dieser Nachmittag aus?',
    more: 'Vielleicht eine schlichte Wahrheit sagen, Begonnenes beenden oder ausruhen, um nicht gereizt zu sein. Eine Stunde davon ist genug.',
  },
  'compassion-across-a-street': {
    ask: 'Du kannst sehen, dass jemand es schwer hat, und deine Tür geschlossen halten. Wo endet die Sorge, und wo wird es dir zu viel?',
    more: 'Mitgefühl geht auch über eine Straße hinweg. Es verlangt keinen Besuch, keine Antwort, keine zweite Chance. Du kannst diese Frage wieder weglegen.',
  },
};
