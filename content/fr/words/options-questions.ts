import type { Translated } from '@/content/translated';
import type { questionWords as english, lineWords as englishLines } from '@/content/words/options-questions';

/** What the options page says about the reader's own questions, and about what they said of others, in French. */
export const questionWords = {
  name: 'Questions',
  lead: 'Des questions avec tes mots, et ce que tu as dit des autres.',

  own: 'Tes propres questions',
  ownSays:
    'Ce que tu aimerais qu’on te demande, tu peux te le demander. Elles viennent exactement comme tu les écris.',
  ownNone:
    'Aucune pour l’instant. La première pourrait être une chose qu’une bonne amitié te demande, ou une phrase qui a aidé un jour.',
  add: 'Une question à toi',
  addHelp: 'Jusqu’à 280 caractères. Une phrase sans question convient aussi.',
  room: 'encore de la place pour {n} caractères',
  over: '{n} caractères de trop',
  use: 'Comment viennent les tiennes',
  uses: {
    mixed: {
      name: 'Parmi les autres',
      says: 'Les tiennes viennent de temps en temps, entre celles de Mendful.',
    },
    alone: { name: 'Seulement les miennes', says: 'Celles de Mendful ne viennent pas.' },
    off: { name: 'Gardées, pas posées', says: 'Elles se reposent ici jusqu’à ce que tu les veuilles.' },
  },
  alone:
    'Chacune vient une fois toutes les trois semaines au plus. S’il y en a peu, beaucoup de moments passent donc en silence. Avec « Seulement en douceur », après un ressenti difficile et les jours de silence, aucune des tiennes ne vient : il n’y a que toi qui sais lesquelles t’apaisent.',
  noEffect: 'Cela prend effet quand tu en auras écrit une.',

  close: 'Gardées tout près',
  closeSays: 'Les questions que tu voulais près de toi. Elles viennent un peu plus souvent.',
  closeNone:
    'Rien pour l’instant. Quand une question te fait du bien, la petite fenêtre peut la garder tout près, et elle reste ici pour la relire.',
  letGo: 'La laisser partir',
  letGoOf: 'La laisser partir : {text}',

  never: 'Plus jamais',
  neverSays: 'Celles-ci ne viennent plus.',
  neverNone:
    'Rien ici. Quand une question n’est pas bonne pour toi, la petite fenêtre peut l’écarter pour de bon.',
  again: 'La laisser revenir',
  againOf: 'La laisser revenir : {text}',

  leanings: 'Plus et moins',
  leaningsSay: 'Ce que tu as dit de certaines questions déplace un peu leur thème.',
  leaningsNone: 'Rien n’a été dit pour l’instant. Cela marche aussi sans.',
  leaning: { both: '{more} en plus, {less} en moins', more: '{n} en plus', less: '{n} en moins' },
  ownTheme: 'Tes propres questions',
  forget: 'Oublier cela',
  forgetOf: 'Oublier cela : {theme}',

  gone: 'Une question qui n’est plus ici.',
  unread: 'Les questions n’ont pas pu être chargées. Rouvrir cette page peut aider.',
} as const satisfies Translated<typeof english>;

/** What a list of the reader's own lines says, in French. */
export const lineWords = {
  change: 'Changer',
  changeOf: 'Changer : {text}',
  remove: 'Retirer',
  removeOf: 'Retirer : {text}',
  keep: 'Garder',
  leave: 'Laisser comme avant',
  editing: 'Ta ligne',
  removed: 'Retiré : {text}',
  back: 'Faire revenir',
} as const satisfies Translated<typeof englishLines>;
