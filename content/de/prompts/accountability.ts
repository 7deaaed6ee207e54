import type { PromptWords } from '@/content/translated';

export const accountability: PromptWords = {
  'accountability-not-looking-away': {
    ask: 'Etwas, das du getan hast, hat Schaden gemacht. Du bist hier und schaust nicht weg. Das ist ein Anfang.',
    more: 'An einem Abend lässt sich nicht alles wiedergutmachen. Ein Glas Wasser, ein langsamer Atemzug und ein wahrer Satz reichen für jetzt.',
  },
  'accountability-two-stories': {
    ask: '„Es ist passiert“ und „Ich habe es getan“ sind zwei Geschichten. Welche kommt dir zuerst?',
    more: 'Vielleicht war es schwierig zwischen euch. Die Entscheidung war trotzdem deine. Du kannst hier die zweite Geschichte versuchen, in einer Zeile.',
  },
  'accountability-look-and-rest': {
    ask: 'Hinsehen braucht nicht den ganzen Tag zu füllen. Du kannst schauen, ausruhen und wieder schauen.',
    more: 'Ein paar ehrliche Minuten können mehr bewirken als eine Nacht im Kreis. Ausruhen ist kein Verstecken.',
  },
  'accountability-not-yet-ended': {
    ask: 'Gibt es etwas davon, das noch nicht zu Ende ist?',
    more: 'Ein Chat, eine heimliche Gewohnheit, ein Versprechen, das du verbiegst. Du kannst es beenden, ohne jemanden zu fragen. Wenn das schwerfällt, kann eine Beratung oder ein vertrauter Mensch an deiner Seite sein.',
  },
  'accountability-without-hardening': {
    ask: 'Die Wut der anderen Person kann lange dauern, oder ihr Schweigen. Was hilft dir, dabei nicht hart zu werden?',
    more: 'Wissen, worum es geht. Ein langsamer Atemzug. Ein anderer Mensch zum Reden danach. Du kannst zu deiner Tat stehen, ohne bedroht oder verletzt zu werden. Geschieht das, ist die Hilfe-Seite auch für dich da.',
  },
  'accountability-whose-to-carry': {
    ask: 'Du trägst, was du entschieden hast. Was andere entschieden haben, ist nicht deine Last, so nah ihr euch auch wart.',
    more: 'An einem müden Tag kann sich beides verknoten. Du brauchst nicht alles zu entwirren. Eine Sache, die nie deine war, kannst du ablegen.',
  },
  'accountability-no-answer-owed': {
    ask: 'Eine Entschuldigung kann echt sein und zu früh kommen. Du schuldest ihr keine Antwort.',
    more: 'Du kannst sie ungelesen lassen oder für später aufheben. „Ich habe dich gehört, mehr ist im Moment nicht“ reicht auch. Die Reue ist nicht deine Arbeit. Was du damit machst, gehört dir.',
  },
  'accountability-without-the-if': {
    ask: '„Es tut mir leid, falls ich dich verletzt habe.“ Wie klingt dieser Satz für dich ohne das „falls“?',
    more: 'Ein kleines Wort kann aus einem Bedauern einen Zweifel machen. „Aber“ kann das auch, und „du kennst mich ja“. Nichts davon wird verschickt. Den Unterschied zu hören, reicht für heute.',
  },
  'accountability-without-a-second-thought': {
    ask: 'Bevor du es gebrochen hast, ließ das Vertrauen manches ganz leicht geschehen. Was zum Beispiel?',
    more: 'Einschlafen, die Tür öffnen, einem lieben Wort glauben. Das können hier nur Vermutungen sein, und du brauchst sie mit niemandem zu prüfen. Hier aufzuhören ist in Ordnung.',
  },
  'accountability-four-parts': {
    ask: 'Was ich getan habe. Wie es verletzt hat. Dass ich es gewählt habe. Was ich ändere. Was davon ist für dich am schwersten zu sagen?',
    more: 'Diesem Teil kannst du hier drei Zeilen geben, als Entwurf, der nirgends hingeht. Die anderen drei können auf einen anderen Tag warten.',
  },
  'accountability-all-for-them': {
    ask: 'Manche Entschuldigung ist dazu da, den Schmerz in uns zu stillen. Was würde eine sagen, die ganz für die andere Person ist?',
    more: 'Vielleicht ist sie kürzer. Vielleicht fehlt darin, wie schlecht es dir geht, und am Ende die Bitte. Sie lohnt sich, auch wenn niemand sie je liest.',
  },
  'accountability-a-promise-your-size': {
    ask: '„Ich werde dich nie wieder enttäuschen“ ist zu groß zum Halten. Welches kleinere, wahrere Versprechen steckt darin?',
    more: 'Eines, das du diese Woche halten kannst und von dem du weißt, dass du es gehalten hast. Etwa: „Wenn ich etwas nicht weiß, sage ich, dass ich es nicht weiß.“',
  },
  'accountability-the-wider-circle': {
    ask: 'Wen hat es noch erschüttert: Verwandte zwischen den Stühlen, Menschen, die für dich gesprochen haben?',
    more: 'Du brauchst nicht loszugehen und alles zu reparieren. Den ganzen Kreis zu sehen, ohne Eile, gehört dazu, wenn du siehst, was du getan hast.',
  },
  'accountability-a-limit-they-set': {
    ask: 'Eine Grenze, die die andere Person für sich zieht, ist keine Mauer, um die du herumreden kannst.',
    more: 'Sie zu achten ist etwas, das du geben kannst, auch wenn es sticht. Eine Grenze schützt den Menschen, der sie zieht. Regeln, wen du sehen darfst, sind etwas anderes. Dabei kannst du dir Hilfe holen.',
  },
  'accountability-someone-who-asks': {
    ask: 'Wer weiß, was du gerade änderst, und fragt nach, wie es läuft? Der Mensch, den du verletzt hast, ist hier nicht gemeint.',
    more: 'Ein vertrauter Mensch, der nicht schmeichelt, eine Gruppe, eine Beratung. Eine Änderung kann leichter bleiben, wenn jemand davon weiß. Wenn es noch niemanden gibt: Was für einen Menschen hättest du gern dafür?',
  },
  'accountability-how-you-tell-it': {
    ask: 'Vielleicht erzählst du es heute anders als in den ersten Wochen. Was lässt du seltener weg?',
    more: 'Ein Datum vielleicht, eine Lüge, dass du es wusstest. Mit jedem Stück, das wieder dazukommt, wird die Geschichte mehr deine eigene. Nach einem Stück kannst du aufhören.',
  },
};
