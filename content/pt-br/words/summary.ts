import type { Translated } from '@/content/translated';
import type { summaryWords as english, paperWords as englishPaper } from '@/content/words/summary';

/** Choosing, reading and saving something for a conversation with a professional. Brazilian Portuguese. */
export const summaryWords = {
  name: 'Para uma conversa',
  lead: 'Algo para levar a uma pessoa da sua confiança, por exemplo na terapia ou em uma consulta médica. Você escolhe o que entra. Nada é enviado a lugar nenhum.',

  choose: 'O que entra',
  from: 'De',
  to: 'Até',
  wrongWay: 'O segundo dia vem antes do primeiro. Ao contrário funciona.',
  kinds: 'Tipos',
  entries: {
    one: '{n} anotação neste período',
    many: '{n} de anotações neste período',
    other: '{n} anotações neste período',
  },
  chosen: 'Na lista: {chosen} de {n}',
  all: 'Todas',
  none: 'Nenhuma',
  empty: 'Nada foi guardado neste período. Outros dias talvez tenham algo.',
  noneChosen: 'Nada escolhido ainda.',
  trust: 'Confiança na outra pessoa',
  trustSays:
    'Quanto deu para contar com a outra pessoa a cada semana, pelo que você sentiu. Conta como foi sentido e não prova nada. Fica fora, a não ser que você marque.',

  read: 'Para ler',
  print: 'Imprimir',
  save: 'Salvar como arquivo',
  warnHeading: 'Antes de sair desta página',
  warns:
    'Um arquivo ou uma folha impressa não tem tranca. Quem encontrar pode ler, e em alguns lugares a justiça poderia pedir. Uma cópia pode ficar na memória da impressora. Vale pensar em um lugar seguro.',
  goOn: { print: 'Imprimir', save: 'Salvar' },
  leave: 'Deixar assim',
  saved: 'Salvo como {name}, onde vão os seus downloads.',
} as const satisfies Translated<typeof english>;

/** What stands on the paper itself. Brazilian Portuguese. */
export const paperWords = {
  title: 'Notas',
  span: '{from} a {to}',
  says: 'Escrito dia a dia, para mim. Palavras e números dizem como foi sentido; não medem nada.',
  feelings: 'Sentimentos por palavra',
  counted: {
    one: '{n} registro, {span}',
    many: '{n} de registros, {span}',
    other: '{n} registros, {span}',
  },
  word: 'Palavra',
  times: 'Vezes',
  weekly: 'Olhares para a semana',
  day: 'Dia',
  marks: 'Coisas que aconteceram',
  practices: 'Práticas',
  entries: 'Nas minhas próprias palavras',
  ofTen: '{n} de 10',
} as const satisfies Translated<typeof englishPaper>;
