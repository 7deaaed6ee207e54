import type { Translated } from '@/content/translated';
import type { summaryWords as english, paperWords as englishPaper } from '@/content/words/summary';

/** Choosing, reading and saving something for a conversation with a professional. Spanish. */
export const summaryWords = {
  name: 'Para una conversación',
  lead: 'Algo para llevar a una persona a quien quieras confiarlo, por ejemplo en terapia o en una consulta médica. Tú eliges qué entra. No se envía nada a ninguna parte.',

  choose: 'Qué entra',
  from: 'Desde el',
  to: 'Hasta el',
  wrongWay: 'El segundo día viene antes que el primero. Al revés funciona.',
  kinds: 'Tipos',
  entries: {
    one: '1 entrada en este tiempo',
    many: '{n} de entradas en este tiempo',
    other: '{n} entradas en este tiempo',
  },
  chosen: '{chosen} de {n} elegidas',
  all: 'Todas',
  none: 'Ninguna',
  empty: 'En este tiempo no se guardó nada. Quizá haya algo en otros días.',
  noneChosen: 'Aún no hay nada elegido.',
  trust: 'Confianza en la otra persona',
  trustSays:
    'Cuánto sentiste cada semana que podías contar con esa persona. Dice cómo se sintió y no demuestra nada. Queda fuera si no lo marcas.',

  read: 'Para leer',
  print: 'Imprimir',
  save: 'Guardar como archivo',
  warnHeading: 'Antes de que salga de esta página',
  warns:
    'Un archivo o un papel no tienen candado. Quien los encuentre puede leerlos, y en algunos lugares un tribunal podría pedirlos. Lo impreso puede quedar en la memoria de la impresora. Vale la pena pensar en un sitio seguro.',
  goOn: { print: 'Imprimirlo', save: 'Guardarlo' },
  leave: 'Dejarlo',
  saved: 'Guardado como {name}, donde van tus descargas.',
} as const satisfies Translated<typeof english>;

/** What stands on the paper itself. Spanish. */
export const paperWords = {
  title: 'Notas',
  span: 'del {from} al {to}',
  says: 'Escrito día a día para mí. Las palabras y los números dicen cómo se sintió; no miden nada.',
  feelings: 'Lo sentido, por palabra',
  counted: { one: '1 registro, {span}', many: '{n} de registros, {span}', other: '{n} registros, {span}' },
  word: 'Palabra',
  times: 'Veces',
  weekly: 'Miradas a la semana',
  day: 'Día',
  marks: 'Cosas que pasaron',
  practices: 'Prácticas',
  entries: 'Con mis propias palabras',
  ofTen: '{n} de 10',
} as const satisfies Translated<typeof englishPaper>;
