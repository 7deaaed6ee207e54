import type { Translated } from '@/content/translated';
import type { questionWords as english, lineWords as englishLines } from '@/content/words/options-questions';

/** What the options page says about the reader's own questions, and about what they said of others. Brazilian Portuguese. */
export const questionWords = {
  name: 'Perguntas',
  lead: 'Perguntas nas suas palavras, e o que você disse sobre as outras.',

  own: 'Suas próprias perguntas',
  ownSays: 'O que você gostaria que alguém perguntasse a você. Elas chegam exatamente como você escreve.',
  ownNone:
    'Nenhuma ainda. A primeira pode ser algo que uma boa amizade pergunta, ou uma frase que já ajudou um dia.',
  add: 'Uma pergunta sua',
  addHelp: 'Até 280 caracteres. Uma frase que não pergunta nada também vale.',
  room: 'cabem mais {n} caracteres',
  over: '{n} caracteres a mais',
  use: 'Como chegam as suas',
  uses: {
    mixed: {
      name: 'Entre as outras',
      says: 'As suas vêm de vez em quando, no meio das que o Mendful traz.',
    },
    alone: { name: 'Só as minhas', says: 'As que o Mendful traz não vêm.' },
    off: { name: 'Guardadas, sem vir', says: 'Elas descansam aqui até você querer.' },
  },
  alone:
    'Cada uma vem no máximo uma vez a cada três semanas, então com poucas delas muitos momentos passam em silêncio. Com “Só perguntas leves”, depois de um registro difícil e nos dias de silêncio, nenhuma das suas vem: só você sabe quais delas dão chão.',
  noEffect: 'Isto passa a valer quando você tiver escrito uma.',

  close: 'Mantidas por perto',
  closeSays: 'Perguntas que você quis ter por perto. Elas vêm um pouco mais vezes.',
  closeNone:
    'Nada ainda. Quando uma pergunta fizer bem, dá para mantê-la por perto na janelinha, e ela fica aqui para reler.',
  letGo: 'Soltar',
  letGoOf: 'Soltar: {text}',

  never: 'Não trazer mais',
  neverSays: 'Estas não vêm mais.',
  neverNone: 'Nada aqui. Quando uma pergunta não for para você, a janelinha pode mandá-la embora de vez.',
  again: 'Deixar voltar',
  againOf: 'Deixar voltar: {text}',

  leanings: 'Mais e menos',
  leaningsSay: 'O que você disse sobre cada pergunta muda um pouco a vez do tema dela.',
  leaningsNone: 'Nada dito até agora. Também funciona assim.',
  leaning: { both: '{more} mais, {less} menos', more: '{n} mais', less: '{n} menos' },
  ownTheme: 'Suas próprias perguntas',
  forget: 'Esquecer estas',
  forgetOf: 'Esquecer estas: {theme}',

  gone: 'Uma pergunta que não está mais aqui.',
  unread: 'Não deu para carregar as perguntas. Abrir esta página de novo talvez ajude.',
} as const satisfies Translated<typeof english>;

/** What a list of the reader's own lines says: changing one, taking one away, bringing it back. Brazilian Portuguese. */
export const lineWords = {
  change: 'Mudar',
  changeOf: 'Mudar: {text}',
  remove: 'Tirar',
  removeOf: 'Tirar: {text}',
  keep: 'Guardar',
  leave: 'Deixar como estava',
  editing: 'Sua linha',
  removed: 'Saiu da lista: {text}',
  back: 'Trazer de volta',
} as const satisfies Translated<typeof englishLines>;
