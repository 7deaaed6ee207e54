import type { PromptWords } from '@/content/translated';

export const renewal: PromptWords = {
  'renewal-plans-that-hold': {
    ask: 'Manche Pläne sind gut, wie es auch ausgeht. Welchen könntest du beginnen: ein Kurs, eine Frisur, ein Topf Tulpen?',
    more: 'Die große Frage kann offen bleiben, während etwas Kleines wächst. Das ist kein Hinweis darauf, was du wählen wirst.',
  },
  'renewal-what-has-held': {
    ask: 'Durch all das hat etwas in dir gehalten. Wie würdest du es nennen?',
    more: 'Vielleicht ist es stur, komisch oder sehr leise. Vielleicht ist es das, was heute diese Seite geöffnet hat.',
  },
  'renewal-parting-with-an-old-way': {
    ask: 'Von welcher alten Gewohnheit möchtest du dich trennen? Was hat sie dir gegeben?',
    more: 'Vielleicht hielt sie dich aus Ärger heraus oder außer Sicht. Du kannst ihr danken, ohne zu entschuldigen, wohin sie geführt hat. Hier aufzuhören ist in Ordnung.',
  },
  'renewal-the-mended-bowl': {
    ask: 'Eine gekittete Schale hält wieder Suppe. Sie ist nicht die alte und tut auch nicht so.',
    more: 'Was sich kitten lässt, kann ein Band sein, oder du, oder die Form deiner Tage. Die Naht darf zu sehen sein.',
  },
  'renewal-a-date-of-your-own': {
    ask: 'Neue Gedenktage lassen sich aus dem Nichts machen. Welchen eigenen Tag möchtest du feiern?',
    more: 'Den Tag, an dem du den Schlüssel bekamst, den ersten guten Schlaf, den Tag, an dem die Pflanze nicht einging. Auch ein Kuchen für dich allein ist ein richtiger Kuchen.',
  },
  'renewal-from-we-to-i': {
    ask: 'In manchen deiner Geschichten steht ein „Wir“. Gibt es eine, die du künftig als „Ich“ erzählen möchtest?',
    more: 'Du warst auch dabei: Du hast den Weg gefunden, den Witz erzählt, zuerst gelacht. Die anderen Geschichten können bleiben, wie sie sind. Hier aufzuhören ist in Ordnung.',
  },
  'renewal-a-whole-chapter': {
    ask: 'Ein Kapitel ohne die andere Person ist ein ganzes Kapitel. Es ist nicht der Rest des alten.',
    more: 'Manche Seiten sind vielleicht traurig, bei manchen lachst du vielleicht laut. Der Stift liegt in deiner Hand und kann langsam schreiben.',
  },
  'renewal-what-you-take-along': {
    ask: 'Was aus deiner Familie lohnt das Mitnehmen: ein Rezept, ein Lied, eine Art zu lachen?',
    more: 'Du kannst das Rezept behalten und den Tisch verlassen. Es gehört dir so sehr wie allen anderen.',
  },
  'renewal-an-ordinary-tuesday': {
    ask: 'Wenn das ein neues Miteinander wäre: Was wäre an einem gewöhnlichen Dienstag anders?',
    more: 'Wer fragt, wie der Tag war? Was wird früher gesagt? Eine kleine Änderung, die ihr beide sehen könnt, ist genug für den Anfang.',
  },
  'renewal-grown-curious': {
    ask: 'Gibt es etwas, auf das du neugierig geworden bist, weit weg von alldem?',
    more: 'Vögel, Brot, die Geschichte deiner Straße. Zehn Minuten damit nehmen den ernsten Dingen nichts weg.',
  },
  'renewal-the-next-people': {
    ask: 'Vielleicht gehört die andere Person nicht mehr zu deinem Leben. Worauf können sich die nächsten Menschen verlassen, die du triffst?',
    more: 'Was du gelernt hast, ist nicht umsonst, weil es spät kam. Eine schlichte Sache reicht, etwa: „Ich sage es, wenn ich unglücklich bin.“',
  },
  'renewal-one-line-about-you': {
    ask: 'In einer Zeile: Was möchtest du in einem Jahr von dir sagen können?',
    more: 'Etwas, das du selbst sehen könntest, was andere auch denken. „Ich sage das Schwere früher“ wäre so eines.',
  },
};
