import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const renewal: PromptWords = {
  'renewal-plans-that-hold': {
    ask: 'Alguns planos são bons para qualquer lado que isto vá. Qual você poderia começar: uma aula, um corte de cabelo, um vaso de flores?',
    more: 'A pergunta grande pode ficar aberta enquanto uma coisa pequena cresce. Não é uma pista do que você vai escolher.',
  },
  'renewal-what-has-held': {
    ask: 'No meio disto tudo, algo em você se manteve de pé. Que nome você daria?',
    more: 'Pode ser teimoso, ou engraçado, ou bem quieto. Pode ser o que abriu esta página hoje.',
  },
  'renewal-parting-with-an-old-way': {
    ask: 'De que jeito antigo seu você aceitaria se despedir? O que ele dava a você?',
    more: 'Talvez ele tenha livrado você de problemas, ou dos olhares. Dá para agradecer sem desculpar aonde ele levou. Tudo bem parar aqui.',
  },
  'renewal-the-mended-bowl': {
    ask: 'Uma tigela emendada volta a guardar sopa. Não é a tigela antiga, e não finge ser.',
    more: 'O que se emenda pode ser um laço, ou você, ou a forma dos seus dias. O fio pode ficar à vista.',
  },
  'renewal-a-date-of-your-own': {
    ask: 'Novas datas podem nascer do nada. Que dia seu você gostaria de marcar?',
    more: 'O dia em que pegou a chave, a primeira noite boa de sono, o dia em que a planta não morreu. Um bolo para uma pessoa é um bolo de verdade.',
  },
  'renewal-from-we-to-i': {
    ask: 'Algumas das suas histórias têm um “nós” dentro. Há uma que você gostaria de contar com “eu” daqui em diante?',
    more: 'Você também estava lá: achou o caminho, contou a piada, riu primeiro. As outras histórias podem ficar como estão. Tudo bem parar aqui.',
  },
  'renewal-a-whole-chapter': {
    ask: 'Um capítulo sem essa pessoa é um capítulo inteiro. Não é a sobra do anterior.',
    more: 'Algumas páginas talvez sejam tristes, e algumas talvez façam você rir alto. A caneta está na sua mão, e pode escrever devagar.',
  },
  'renewal-what-you-take-along': {
    ask: 'Da sua família, o que vale levar com você: uma receita, uma melodia, um jeito de rir?',
    more: 'Dá para ficar com a receita e deixar a mesa. Ela pertence a você tanto quanto a qualquer pessoa.',
  },
  'renewal-an-ordinary-tuesday': {
    ask: 'Se este fosse um laço novo, o que seria diferente em uma terça-feira comum?',
    more: 'Quem pergunta como foi o dia? O que se diz mais cedo? Uma pequena mudança que os dois lados consigam ver já é bastante para começar.',
  },
  'renewal-grown-curious': {
    ask: 'Alguma curiosidade nova apareceu em você, bem longe disto tudo?',
    more: 'Pássaros, pão, a história da sua rua. Dez minutos com isso não tiram nada das coisas sérias.',
  },
  'renewal-the-next-people': {
    ask: 'A outra pessoa talvez não faça parte da sua vida daqui em diante. Com o que vão poder contar as próximas que você conhecer?',
    more: 'O que você aprendeu não se perde por ter vindo tarde. Uma coisa simples basta, como “eu digo quando não estou bem”.',
  },
  'renewal-one-line-about-you': {
    ask: 'Em uma linha, o que você gostaria que fosse verdade sobre você daqui a um ano?',
    more: 'Algo que desse para você ver, pensem o que pensarem. “Digo antes o que é difícil” poderia ser uma.',
  },
};
