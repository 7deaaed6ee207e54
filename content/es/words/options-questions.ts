import type { Translated } from '@/content/translated';
import type { questionWords as english, lineWords as englishLines } from '@/content/words/options-questions';

/** What the options page says about the reader's own questions, and about what they said of others. Spanish. */
export const questionWords = {
  name: 'Preguntas',
  lead: 'Preguntas con tus propias palabras, y lo que has dicho de las demás.',

  own: 'Tus propias preguntas',
  ownSays: 'Aquí puedes preguntarte lo que te gustaría que te preguntaran. Llegan tal como las escribes.',
  ownNone:
    'Aún no hay ninguna. La primera podría ser algo que te pregunta alguien que te quiere, o una frase que un día ayudó.',
  add: 'Una pregunta tuya',
  addHelp: 'Hasta 280 caracteres. También puede ser una afirmación.',
  room: 'caben {n} caracteres más',
  over: 'sobran {n} caracteres',
  use: 'Cómo llegan las tuyas',
  uses: {
    mixed: {
      name: 'Entre las demás',
      says: 'Las tuyas llegan de vez en cuando, entre las que trae Mendful.',
    },
    alone: { name: 'Solo las mías', says: 'Las que trae Mendful no vienen.' },
    off: { name: 'Guardadas, sin preguntar', says: 'Descansan aquí hasta que las quieras.' },
  },
  alone:
    'Cada una llega como mucho una vez en tres semanas, así que con pocas muchos momentos pasan en silencio. Con “Solo lo suave”, después de anotar algo difícil y en los días de silencio no llega ninguna de las tuyas: solo tú sabes cuáles te dan calma.',
  noEffect: 'Esto vale en cuanto hayas escrito una.',

  close: 'Cerca',
  closeSays: 'Preguntas que quisiste tener cerca. Llegan un poco más a menudo.',
  closeNone:
    'Aún no hay nada. Cuando una pregunta te haga bien, en la ventanita puedes tenerla cerca, y queda aquí para volver a leerla.',
  letGo: 'Dejarla ir',
  letGoOf: 'Dejarla ir: {text}',

  never: 'Nunca más',
  neverSays: 'Estas ya no llegan.',
  neverNone:
    'Aquí no hay nada. Cuando una pregunta no sea para ti, en la ventanita puedes despedirla para siempre.',
  again: 'Que vuelva a llegar',
  againOf: 'Que vuelva a llegar: {text}',

  leanings: 'Más y menos',
  leaningsSay: 'Lo que dijiste de cada pregunta mueve un poco su tema.',
  leaningsNone: 'Por ahora nada. También funciona así.',
  leaning: { both: '{more} más, {less} menos', more: '{n} más', less: '{n} menos' },
  ownTheme: 'Tus propias preguntas',
  forget: 'Olvidar esto',
  forgetOf: 'Olvidar esto: {theme}',

  gone: 'Una pregunta que ya no está aquí.',
  unread: 'No se pudieron cargar las preguntas. Quizá ayude abrir esta página de nuevo.',
} as const satisfies Translated<typeof english>;

/** What a list of the reader's own lines says: changing one, taking one away, bringing it back. Spanish. */
export const lineWords = {
  change: 'Cambiar',
  changeOf: 'Cambiar: {text}',
  remove: 'Quitar',
  removeOf: 'Quitar: {text}',
  keep: 'Guardar',
  leave: 'Dejarlo como estaba',
  editing: 'Tu línea',
  removed: 'Se quitó: {text}',
  back: 'Recuperarlo',
} as const satisfies Translated<typeof englishLines>;
