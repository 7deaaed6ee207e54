import type { Translated } from '@/content/translated';
import type { youWords as english } from '@/content/words/options-you';

/** What the options page says where the reader says who and where they are. Brazilian Portuguese. */
export const youWords = {
  name: 'Você',
  lead: 'Tudo isto pode ficar sem resposta. Só decide quais perguntas podem vir, e nada mais.',
  unsaid: 'Prefiro não dizer',

  place: 'O seu lugar nesta história',
  role: 'O que descreve melhor?',
  roles: {
    hurt: 'Quebraram a minha confiança',
    broke: 'Quebrei a confiança de alguém',
    both: 'As duas coisas',
    unsaid: 'Prefiro não dizer',
  },
  relationship: 'De quem se trata?',
  relationships: {
    partner: 'Relação amorosa',
    ex: 'Ex',
    friend: 'Uma amizade',
    family: 'Família',
    other: 'Outra pessoa',
    unsaid: 'Prefiro não dizer',
  },
  stage: 'O que combina com o seu momento?',
  stageSays: 'Você pode ir em qualquer direção, a qualquer hora. Voltar é comum.',
  path: 'Para onde você está indo?',
  pathSays: 'Não saber é uma resposta inteira, pelo tempo que você quiser.',
  paths: { repairing: 'Consertar', undecided: 'Não sei ainda', 'on-my-own': 'Seguir por minha conta' },

  careful: 'O que pode chegar perto',
  safe: 'Falar disto com a outra pessoa é seguro e bem-vindo?',
  safeSays: 'A não ser que você diga sim, perguntas que precisam da outra pessoa não vêm.',
  safes: { yes: 'Sim', 'not-sure': 'Não sei', no: 'Não', unsaid: 'Prefiro não dizer' },
  gentle: 'Só perguntas leves',
  gentleSays: 'Perguntas curtas, que dão chão, nada que vá fundo.',
  forgiveness: 'Perguntas sobre deixar ir',
  forgivenessSays:
    'Fechado, a não ser que você abra. Então elas vêm de vez em quando, enquanto você estiver em “Renovar”, e só para a sua própria paz. Nunca quer dizer esquecer, desculpar ou voltar.',
  compassion: 'Gentileza com a outra pessoa',
  compassionSays:
    'Fechado, a não ser que você abra. Então as perguntas podem olhar também para a outra pessoa com gentileza. A sua dor continua tão real quanto é.',

  allOn: 'tudo ligado ({n})',
  someOn: '{on} de {n}',
  themes: 'Temas',
  themesSay: 'O que você desliga não vem.',

  feelings: 'Palavras para sentimentos',
  feelingsSay:
    'As palavras que você tira não são mais oferecidas. O que você guardou com elas fica como está.',
  ownWords: 'Palavras suas',
  ownWordsSay: 'Elas aparecem em “Não sei”. Até 24 letras cada uma.',
  ownWord: 'Uma palavra sua',
  noOwnWords: 'Nenhuma ainda. As trinta acima talvez já bastem.',
  removeWord: 'Tirar a palavra {word}',

  hardDates: 'Dias de silêncio',
  hardDatesSay:
    'Um aniversário, uma audiência, um dia que volta todo ano. Nesses dias nada vem por conta própria, e o que você abrir só dá chão.',
  hardDate: 'Um dia',
  noHardDates: 'Nenhum até agora.',
  removeDate: 'Tirar {day}',
} as const satisfies Translated<typeof english>;
