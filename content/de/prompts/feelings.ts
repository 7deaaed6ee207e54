import type { PromptWords } from '@/content/translated';

export const feelings: PromptWords = {
  'feelings-two-on-one-day': {
    ask: 'Am Morgen Wut, mittags Vermissen. Beides kann am selben Tag wahr sein.',
    more: 'Kein Gefühl löscht das andere, und du brauchst nicht das echte zu wählen. Gemischt ist eine ehrliche Art zu sein.',
  },
  'feelings-quiet-inside': {
    ask: 'Wenn du heute kaum etwas fühlst, zählt auch das. Manche Verletzung wird eine Weile still.',
    more: 'Du brauchst nicht mehr zu fühlen, als du fühlst. Nichts in dir braucht geweckt zu werden. Du kannst warm, satt und leer sein.',
  },
  'feelings-how-big': {
    ask: 'Wenn dieses Gefühl eine Größe hätte: Passt es in eine Tasche, ein Zimmer oder eine Straße?',
    more: 'Eine Geschichte braucht es dazu nicht. Eine ungefähre Größe reicht. In einer Stunde kann sie anders sein, und du kannst dann wieder schauen, oder nicht.',
  },
  'feelings-what-anger-guards': {
    ask: 'Wut kann vor etwas stehen, das dir lieb ist. Was könnte dahinter sein?',
    more: 'Dein guter Name, deine Pläne, dein Wunsch nach der Wahrheit. Du kannst deiner Wut danken oder sie böse anschauen. Beides ist erlaubt.',
  },
  'feelings-no-proof': {
    ask: 'Du brauchst niemandem zu erklären, warum es so wehtut, wie es wehtut.',
    more: 'Nicht im Freundeskreis, nicht in der Familie, nicht dir selbst um drei Uhr nachts. „Es tut weh“ ist ein ganzer Satz.',
  },
  'feelings-careless-friend': {
    ask: 'In einer Freundschaft ging jemand achtlos mit etwas um, das du anvertraut hattest. Wie fühlt sich das heute an?',
    more: 'Heiß, hohl, schwer, flach: Jedes Wort passt. Andere nennen es vielleicht eine Kleinigkeit und zucken mit den Schultern. Es war deins, und es darf dir etwas ausmachen.',
  },
  'feelings-seat-at-the-table': {
    ask: 'Wenn es aus der Familie kommt, findet eine Verletzung oft keinen Platz am Tisch. Wo könnte deine heute sitzen?',
    more: 'Auf einem Blatt Papier, in einem geparkten Auto, in einem zu laut gedrehten Lied. Sie braucht sich für niemanden zu benehmen.',
  },
  'feelings-wish-to-hit-back': {
    ask: 'Sich auszumalen, dass die andere Person fühlt, was du gefühlt hast: Das tun viele Verletzte. Es macht dich nicht grausam.',
    more: 'Ein Bild im Kopf schadet niemandem. Wenn es an deinen Händen zieht, können neunzig langsame Sekunden etwas Raum zwischen Wunsch und Tat legen. Wer es hören kann, findest du auf der Hilfe-Seite.',
  },
  'feelings-what-is-missed': {
    ask: 'Fehlt dir heute etwas? Ein Mensch, ein Plan, oder wer du vorher warst.',
    more: 'Etwas zu vermissen heißt nicht, es zurückzuwollen. Ein Wort ist genug, und du brauchst es nicht aufzuschreiben.',
  },
  'feelings-where-worry-sits': {
    ask: 'Wo in deinem Körper sitzt die Sorge gerade? Ein Ort reicht: Kiefer, Bauch, Hände.',
    more: 'Du könntest eine warme Hand dorthin legen oder es lassen. Wenn der Blick nach innen es lauter macht, ist ein Blick aus dem Fenster ein guter Tausch.',
  },
  'feelings-two-gaps': {
    ask: 'Ein Satz zum Weiterschreiben, oder nicht: „Gerade fühle ich …, und ein Stück von mir fühlt auch …“',
    more: 'Zwei Worte, die nicht zusammenpassen, sind willkommen. Beide Lücken können leer bleiben.',
  },
  'feelings-inside-a-hard-hour': {
    ask: 'Von innen sieht eine schwere Stunde aus wie alles. Du brauchst nicht über sie hinauszusehen.',
    more: 'Von hier drinnen braucht sich nichts in deinem Leben zu klären. Ein Glas Wasser, eine Decke, ein langer Atemzug hinaus: Klein ist die richtige Größe.',
  },
  'feelings-which-is-here': {
    ask: 'Schuld, Furcht, Trauer, Erleichterung: Was davon ist heute bei dir? Mehreres ist erlaubt.',
    more: 'Deine Gefühle ändern nichts daran, wer verletzt wurde, und sie sind trotzdem echt. Ein Name für eines davon kann dir helfen, dem ins Gesicht zu sehen, was du getan hast.',
  },
  'feelings-somewhere-to-go': {
    ask: 'Reue kann einsam sein. Deine Gefühle können einen Ort haben, der nicht der Mensch ist, den du verletzt hast.',
    more: 'Ein Heft, ein Sorgentelefon, ein verlässlicher Mensch, eine lange Dusche. Du darfst Trost haben. Er kann von woanders kommen.',
  },
  'feelings-talked-about': {
    ask: 'In einer Familie wird vielleicht ohne dich über das geredet, was du zerbrochen hast. Was löst das in dir aus?',
    more: 'Es kann stechen, wenn über dich gesprochen wird. Vielleicht versuchen die anderen so, es zu begreifen. Du kannst den Stich spüren und sie reden lassen.',
  },
  'feelings-under-the-guilt': {
    ask: 'Gibt es unter der Schuld ein Gefühl, das du selten jemandem zeigst?',
    more: 'Angst vor Verlust, Wut auf dich, Trauer um den Menschen, der du zu sein glaubtest. Es entschuldigt nichts. Gesehen, lenkt es dich vielleicht weniger. Bei der Frage zu bleiben ist in Ordnung.',
  },
  'feelings-quietest-one': {
    ask: 'An einem Tag dazwischen: Was ist das leiseste Gefühl, das du findest?',
    more: 'Schwere Tage brauchen die Worte auf. Schlichte haben auch etwas zu sagen, vielleicht etwas Leises: Ruhe, Langeweile, ein kleiner Wunsch.',
  },
  'feelings-shown-about-anger': {
    ask: 'Wer hat dir gezeigt, was man mit Wut macht: verstecken, werfen, weglachen? Was passt dir heute?',
    more: 'Vielleicht hast du es lange vor all dem gelernt. Wut lässt sich auch mit ruhiger Stimme sagen, durch den Körper bewegen, oder aufschreiben und zerreißen.',
  },
  'feelings-one-line-of-the-list': {
    ask: 'Groll führt eine Liste. Was steht auf deiner, wofür nie jemand um Entschuldigung gebeten hat?',
    more: 'Ein verpasster Tag, ein Blick, ein Witz auf deine Kosten. In Worten braucht es vielleicht weniger Platz im Kopf. Eine Zeile reicht, und keine auch.',
  },
  'feelings-last-understood': {
    ask: 'Enttäuscht zu werden kann einsam machen, auch in einem vollen Raum. Wann hat dich zuletzt jemand verstanden?',
    more: 'Ein Mensch, der es begriff, ein fremdes Nicken, eine Zeile in einem Lied, ein Tier, das sich an dich lehnte. Kleine Begegnungen zählen.',
  },
  'feelings-grief-for-the-living': {
    ask: 'Vielleicht trauerst du um einen Menschen, der gesund und am Leben ist. Diese Trauer hat keine feste Form.',
    more: 'Es gibt keine Karte dafür und selten einen freien Tag. Du könntest ein kleines eigenes Zeichen setzen: eine Kerze, ein Stein, ein Blatt Papier.',
  },
  'feelings-laughing-is-allowed': {
    ask: 'Wenn du heute lachst, wird es dadurch nicht zu nichts. Ein leichter Moment darf leicht sein.',
    more: 'Freude ist kein Urteil über das, was geschehen ist. Du schuldest niemandem ein trauriges Gesicht als Beweis.',
  },
  'feelings-coming-back': {
    ask: 'Ein Gefühl, das du vorbei glaubtest, kann wiederkommen. Wiederkommen ist nicht zurückfallen.',
    more: 'Ein Datum im Kalender, eine müde Woche, ein Stück neue Sicherheit: Alte Gefühle kommen aus vielen Gründen zu Besuch. Du kannst es eine Weile da sitzen lassen.',
  },
  'feelings-hope-and-fear': {
    ask: 'Hoffnung und Angst können am selben Tag kommen, sogar in derselben Minute.',
    more: 'Keine von beiden ist eine Vorhersage. Sie können nebeneinander sitzen, und du brauchst nicht die klügere zu wählen.',
  },
};
