import type { Translated } from '@/content/translated';
import type { cardWords as english } from '@/content/words/cards';

/** What the popup’s card says once it is opened, when it holds no question, and on its other side. Brazilian Portuguese. */
export const cardWords = {
  enough: 'Já basta',
  yourWords: 'Suas palavras',
  placeholder: 'Muito ou pouco, como você quiser.',
  practise: 'Há uma prática que combina com isto',
  stop: 'Deixar por enquanto',
  rested: 'Por enquanto nada se pede de você.',
  answered: 'Você parou um instante com a pergunta de hoje. Que bom que ela teve esse tempo.',
  none: 'Nenhuma pergunta combina bem agora. Tudo bem: um sentimento ou uma coisa boa já é bastante.',
  fetch: 'Uma pergunta, por favor',
  justWrite: 'Escrever à vontade',
  blank: 'Uma página em branco',
  never: 'Esta não vem mais. Dá para trazê-la de volta na página de opções.',
  stageOffer:
    'Você disse que está em “{stage}”. Combina, ou outro lugar combina melhor? Ir em qualquer direção é comum.',
  stageFits: 'Combina',
  stageLook: 'Dar uma olhada',
  pausedThrough: 'As perguntas estão em pausa até {day}, inclusive.',
  pausedOpen: 'As perguntas estão em pausa até você dizer o contrário.',
  resume: 'Retomar',
  failed: 'Não deu para carregar a pergunta. O que você escrever abaixo fica guardado, como sempre.',
  later: {
    heading: 'Mais tarde, ou não',
    letGo: 'Deixar passar',
    choices: {
      '15-minutes': 'Em 15 minutos',
      hour: 'Em uma hora',
      evening: 'Hoje à noite',
      tomorrow: 'Amanhã',
    },
    pause: 'Nada mais por hoje',
    back: 'Voltar à pergunta',
    snoozed: 'Ela volta {when}. Até lá, nada.',
  },
  hush: {
    says: 'Em silêncio até {time}.',
    end: 'Encerrar o silêncio',
  },
  weekly: {
    goodThings:
      'Houve pequenas coisas boas nesta semana? Até três cabem na linha abaixo. Nenhuma também vale.',
    lookBack: 'Se quiser, um olhar para o que você guardou nesta semana. Em outro dia, continua aqui.',
    open: 'Ver o que foi guardado',
    letGo: 'Nesta semana não',
  },
  review: {
    says: 'Algo que você guardou pode ganhar outro olhar agora, se você quiser. Também pode esperar.',
    open: 'Dar uma olhada',
    letGo: 'Hoje não',
  },
  side: {
    heading: 'Para que as perguntas combinem',
    ask: 'O que descreve melhor o seu lugar nisto?',
    hurt: 'Quebraram a minha confiança',
    broke: 'Quebrei a confiança de alguém',
    both: 'As duas coisas',
    unsaid: 'Prefiro não dizer',
  },
} as const satisfies Translated<typeof english>;
