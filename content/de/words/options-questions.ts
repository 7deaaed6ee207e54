import type { Translated } from '@/content/translated';
import type {
  lineWords as englishLines,
  questionWords as englishQuestions,
} from '@/content/words/options-questions';

/** What the options page says about the reader's own questions and about others, in German. {braces} are filled in. */
export const questionWords = {
  name: 'Fragen',
  lead: 'Fragen in deinen eigenen Worten, und was du zu den anderen gesagt hast.',

  own: 'Deine eigenen Fragen',
  ownSays: 'Du kannst dich fragen, was du gern gefragt würdest. Sie kommen genau so, wie du sie schreibst.',
  ownNone:
    'Bisher keine. Die erste könnte eine Frage sein, die dir ein lieber Mensch stellt, oder ein Satz, der einmal geholfen hat.',
  add: 'Eine eigene Frage',
  addHelp: 'Bis zu 280 Zeichen. Ein Satz ohne Frage geht auch.',
  room: 'Platz für {n} weitere Zeichen',
  over: '{n} Zeichen zu lang',
  use: 'Wie deine kommen',
  uses: {
    mixed: { name: 'Unter den anderen', says: 'Deine kommen ab und zu, zwischen denen von Mendful.' },
    alone: { name: 'Nur meine', says: 'Die Fragen von Mendful bleiben weg.' },
    off: { name: 'Aufheben, nicht fragen', says: 'Sie ruhen hier, bis du sie möchtest.' },
  },
  alone:
    'Jede kommt höchstens alle drei Wochen. Bei wenigen Fragen bleibt es also oft still. Mit „Nur Sanftes“, nach einem schweren Moment und an stillen Tagen kommt keine von deinen: Nur du weißt, welche dir Halt geben.',
  noEffect: 'Das wirkt, sobald du eine geschrieben hast.',

  close: 'In der Nähe',
  closeSays: 'Fragen, die du bei dir haben wolltest. Sie kommen etwas öfter.',
  closeNone:
    'Bisher nichts. Wenn eine Frage dir guttut, kannst du sie im kleinen Fenster in der Nähe behalten. Dann steht sie auch hier zum Lesen.',
  letGo: 'Ziehen lassen',
  letGoOf: 'Ziehen lassen: {text}',

  never: 'Nicht wieder',
  neverSays: 'Diese kommen nicht mehr.',
  neverNone:
    'Hier steht nichts. Wenn eine Frage nicht gut für dich ist, lässt sie sich im kleinen Fenster für immer wegschicken.',
  again: 'Wieder kommen lassen',
  againOf: 'Wieder kommen lassen: {text}',

  leanings: 'Mehr und weniger',
  leaningsSay: 'Was du zu einzelnen Fragen gesagt hast, verschiebt ihr Thema ein wenig.',
  leaningsNone: 'Bisher nichts gesagt. Es geht auch ohne.',
  leaning: { both: '{more} mehr, {less} weniger', more: '{n} mehr', less: '{n} weniger' },
  ownTheme: 'Deine eigenen Fragen',
  forget: 'Vergessen',
  forgetOf: 'Vergessen: {theme}',

  gone: 'Eine Frage, die es hier nicht mehr gibt.',
  unread: 'Die Fragen ließen sich nicht laden. Es kann helfen, diese Seite neu zu öffnen.',
} as const satisfies Translated<typeof englishQuestions>;

/** What a list of the reader's own lines says, in German. */
export const lineWords = {
  change: 'Ändern',
  changeOf: 'Ändern: {text}',
  remove: 'Entfernen',
  removeOf: 'Entfernen: {text}',
  keep: 'Behalten',
  leave: 'So lassen, wie es war',
  editing: 'Deine Zeile',
  removed: 'Entfernt: {text}',
  back: 'Zurückholen',
} as const satisfies Translated<typeof englishLines>;
