import type { Translated } from '@/content/translated';
import type { paperWords as englishPaper, summaryWords as englishSummary } from '@/content/words/summary';

/** Choosing, reading and saving something for a conversation with a professional, in French. */
export const summaryWords = {
  name: 'Pour une conversation',
  lead: 'De quoi emporter chez quelqu’un à qui tu fais confiance pour cela, par exemple dans un cabinet de psychologue ou de médecin. Tu choisis ce qui y entre. Rien n’est envoyé nulle part.',

  choose: 'Ce qui y entre',
  from: 'Du',
  to: 'Jusqu’au',
  wrongWay: 'Le second jour vient avant le premier. Dans l’autre sens, ça marche.',
  kinds: 'Sortes',
  entries: {
    one: '{n} note dans cette période',
    many: '{n} de notes dans cette période',
    other: '{n} notes dans cette période',
  },
  chosen: 'choisi : {chosen} sur {n}',
  all: 'Tout',
  none: 'Rien',
  empty: 'Rien n’a été gardé dans cette période. D’autres jours contiennent peut-être quelque chose.',
  noneChosen: 'Rien n’est choisi pour l’instant.',
  trust: 'La confiance en l’autre',
  trustSays:
    'À quel point tu sentais pouvoir compter sur l’autre, chaque semaine. Cela dit un ressenti et ne prouve rien. Cela reste dehors, sauf si tu coches la case.',

  read: 'À lire',
  print: 'Imprimer',
  save: 'Enregistrer dans un fichier',
  warnHeading: 'Avant que cela quitte cette page',
  warns:
    'Un fichier ou une feuille imprimée n’est pas verrouillé. Toute personne qui le trouve peut le lire, et dans certains pays un tribunal pourrait le demander. L’imprimante peut garder une trace de ce qu’elle imprime. Un endroit sûr mérite qu’on y pense.',
  goOn: { print: 'L’imprimer', save: 'L’enregistrer' },
  leave: 'Laisser',
  saved: 'Enregistré sous le nom {name}, là où vont tes téléchargements.',
} as const satisfies Translated<typeof englishSummary>;

/** What stands on the paper itself, in French. */
export const paperWords = {
  title: 'Notes',
  span: 'du {from} au {to}',
  says: 'Écrit jour après jour, pour moi. Les mots et les chiffres disent comment c’était ; ils ne mesurent rien.',
  feelings: 'Ressentis par mot',
  counted: {
    one: '{n} ressenti noté, {span}',
    many: '{n} de ressentis notés, {span}',
    other: '{n} ressentis notés, {span}',
  },
  word: 'Mot',
  times: 'Fois',
  weekly: 'Regards sur la semaine',
  day: 'Jour',
  marks: 'Choses arrivées',
  practices: 'Exercices',
  entries: 'Avec mes mots',
  ofTen: '{n} sur 10',
} as const satisfies Translated<typeof englishPaper>;
