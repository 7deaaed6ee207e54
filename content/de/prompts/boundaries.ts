import type { PromptWords } from '@/content/translated';

export const boundaries: PromptWords = {
  'boundaries-unread': {
    ask: 'Wo es sicher ist, kannst du eine Nachricht ungelesen lassen. Auch Stille ist eine Grenze.',
    more: 'Du kannst morgen antworten, in einer Woche oder gar nicht. Wenn Schweigen es für dich unsicherer macht, sorgt auch eine kurze Antwort gut für dich.',
  },
  'boundaries-day-off': {
    ask: 'Von welchem Thema hättest du gern einen Tag frei?',
    more: 'Wo es sich sicher anfühlt, reicht ein Satz: „Heute nicht, danke.“ Du kannst die Antwort auch für dich behalten und zu etwas anderem gehen, wenn das Thema auftaucht.',
  },
  'boundaries-which-chair': {
    ask: 'Falls du zu einem Familientreffen gehst: Welcher Stuhl, welcher Ausgang, welches liebe Gesicht würde es leichter machen?',
    more: 'Wegbleiben steht auch auf der Liste. Früher gehen ebenso, ganz ohne Erklärung.',
  },
  'boundaries-place-to-breathe': {
    ask: 'Gibt es einen Ort, an dem du ganz ausatmest? Niemand sonst braucht zu wissen, welcher es ist.',
    more: 'Ein Zimmer, eine Bank, ein geparktes Auto, eine vertraute Küche. Wenn sich kein Ort so anfühlt, stehen auf der Hilfe-Seite Menschen zum Reden.',
  },
  'boundaries-body-says-no': {
    ask: 'Dein Körper kennt ein „Nein“ vielleicht früher als dein Mund. Wo zeigt es sich?',
    more: 'Eine enge Kehle, ein angehaltener Atem, Füße, die zur Tür zeigen. „Einen Moment, bitte“ ist ein guter Satz, bis du es weißt.',
  },
  'boundaries-in-pencil': {
    ask: 'Was ist von hier an in Ordnung für dich, und was nicht? Für beides ist je eine Zeile genug.',
    more: 'Es können Entwürfe sein. Auch eine Grenze mit Bleistift ist eine Grenze.',
  },
  'boundaries-how-much-contact': {
    ask: 'Zwischen gar keinem und täglichem Kontakt: Wie viel fühlt sich für dich gerade richtig an?',
    more: 'Jeder Punkt dazwischen ist erlaubt und kann sich ändern. Deine Antwort kann bei dir bleiben. Wenn weniger Kontakt Wut auslösen könnte, kann jemand von der Hilfe-Seite mit dir vorausdenken.',
  },
  'boundaries-carried-news': {
    ask: 'Gemeinsame Bekannte bringen vielleicht Neuigkeiten mit, um die du nie gebeten hast. Was möchtest du lieber nicht hören?',
    more: 'Eine Grenze kann warm sein: „Ich sehe dich so gern. Bitte lass dieses Thema draußen.“',
  },
  'boundaries-door-closed-gently': {
    ask: 'In manchen Familien klingt ein „Nein“ wie eine zugeknallte Tür. Deines kann eine Tür sein, die sacht zugeht.',
    more: '„Ihr seid mir wichtig, und ich komme nicht“ ist eine Art, sie zu schließen. Ohne ein Wort wegzubleiben ist eine andere. Eine Grenze bestraft niemanden.',
  },
  'boundaries-map-of-anger': {
    ask: 'Wut kann gut Karten zeichnen. Welche Linie wurde übertreten, wenn du deine fragst?',
    more: 'Die Linie kann einen Namen haben, bevor du entscheidest, was du tust. „Über mich werden keine Witze gemacht.“ „Ich möchte es zuerst erfahren.“',
  },
  'boundaries-few-plain-words': {
    ask: 'Wenn ihr wegen praktischer Dinge miteinander zu tun habt, reichen ein paar schlichte Worte.',
    more: 'Zeiten, Schlüssel, Rechnungen, Hallo, Tschüss. Der Rest kann draußen bleiben, auch wenn er anklopft.',
  },
  'boundaries-respected-lately': {
    ask: 'Welche deiner Grenzen wurde in letzter Zeit geachtet, und sei es im Kleinen?',
    more: 'Vielleicht wurde auch eine getestet oder überschritten. Beides gehört ins Bild, und was folgt, liegt bei dir.',
  },
  'boundaries-limit-or-request': {
    ask: 'Eine Grenze sagt, was du tun wirst. Eine Bitte sagt, was du dir wünschst. Was passt heute?',
    more: '„Wenn es laut wird, gehe ich aus dem Zimmer“ ist das eine. „Sag mir bitte, wenn sich Pläne ändern“ ist das andere. Vielleicht möchtest du beides.',
  },
  'boundaries-small-things-first': {
    ask: 'In einer neuen Freundschaft kannst du erst eine kleine Sache anvertrauen und schauen, wie sie gehalten wird.',
    more: 'Langsam ist nicht kalt. Eine gute Freundschaft kann warten, bis dein Vertrauen auf die Füße kommt.',
  },
  'boundaries-line-that-costs': {
    ask: 'Die andere Person hat eine Grenze gezogen, und sie kostet dich etwas. Was hilft dir, sie an den schwersten Tagen zu achten?',
    more: 'Vielleicht geht es um Zeit, Körper oder Tür der anderen Person. Ohne Schmollen geachtet, gibt eine Grenze Ruhe. Eine Regel, die dich von anderen Menschen abschneidet, ist keine solche Grenze. Die Hilfe-Seite ist auch für dich offen.',
  },
  'boundaries-ready-or-tired': {
    ask: 'Eine Grenze kann weicher werden, weil du so weit bist. Sie braucht es nicht, weil jemand sie leid ist.',
    more: 'Manche Grenzen gelten eine Weile, manche für immer. Du kannst deine durchsehen wie Mäntel im Frühling.',
  },
};
