import type { PromptWords } from '@/content/translated';

export const transparency: PromptWords = {
  'transparency-not-the-detective': {
    ask: 'Du wolltest nie Detektivarbeit machen und kannst sie ablegen. Es ist fair, wenn du willst, dass die Wahrheit zu dir kommt.',
    more: 'Der Drang nach noch einem Hinweis kann stark sein und eine ganze Nacht auffressen. Die Lupe kann eine Stunde in der Schublade bleiben.',
  },
  'transparency-privacy-and-secrecy': {
    ask: 'Was privat ist, gibt Ruhe. Was geheim ist, nimmt sie. Was von dem, das du für dich behältst, ist was?',
    more: 'Was du verschweigst, um sicher zu sein, ist auch privat. Niemand sonst darf deines sortieren, und nichts davon braucht erzählt zu werden.',
  },
  'transparency-trimmed-corners': {
    ask: 'Wenn eine wahre Antwort unbequem ist, welche Ecke schneidest du gern ab?',
    more: 'Vielleicht die Uhrzeit, die Menge, wer noch da war. Die Schere zu bemerken ist ein Anfang. Eine ganze Antwort kann kurz sein.',
  },
  'transparency-small-untruths': {
    ask: '„Mir geht’s gut.“ „Ich war auf dem Weg.“ „Es war nichts.“ Welche kleine Unwahrheit fällt dir am leichtesten?',
    more: 'Die meisten haben eine. Ein Tag ohne sie, unter Leuten von nebenan und bei der Arbeit, übt still für größere Wahrheiten. Eine, die dich vor jemandem schützt, ist etwas anderes.',
  },
  'transparency-an-offer-with-an-end': {
    ask: 'Ein Angebot, offener zu sein, braucht Ränder. Worüber, bis wann, und wie könntet ihr beide es beenden?',
    more: 'Anbieten liegt bei dir, ablehnen bei der anderen Person. Es umfasst, was dir gehört, und nichts von ihr. Mit einem Enddatum bleibt es eine Brücke und wird keine Lebensweise.',
  },
  'transparency-shut-by-your-own-hand': {
    ask: 'Manche Tür kann zubleiben, auch wenn niemand sähe, dass du sie öffnest. Welche ist deine?',
    more: 'Vielleicht führt sie an einen Ort, in eine App, in eine späte Stunde, in eine Art, einsame Abende zu füllen. Zu wissen, was dich hinzieht, kann dir helfen vorbeizugehen.',
  },
  'transparency-when-plans-change': {
    ask: 'Ein später Zug, eine Stunde mehr, ein neuer Plan: Wie erfahren die Menschen um dich davon?',
    more: 'Früh und schlicht gesagt, ist das eine kleine Art von Ehrlichkeit. Es ist eine Aufmerksamkeit, kein Bericht über jeden deiner Schritte. Es zählt auch nebenan und im Laden.',
  },
  'transparency-true-and-soft': {
    ask: 'Etwas Wahres lässt sich sanft sagen. Ehrlich braucht nicht hart zu heißen.',
    more: 'Nicht jeder Gedanke will gesprochen werden, und eine Wahrheit ist besser gereicht als geworfen. Sorgfalt beim Sagen gehört zur Ehrlichkeit.',
  },
  'transparency-nothing-to-hide': {
    ask: 'Eine Stunde, in der du keine Geschichte im Blick behältst: Wie ist das für dich?',
    more: 'Vielleicht merkst du es im Nacken, im Schlaf, daran, wie du auf „Was gibt’s Neues?“ antwortest. Privates darf dabei privat bleiben. Wenn so eine Stunde bisher selten ist, lohnt es, eine zu notieren.',
  },
};
