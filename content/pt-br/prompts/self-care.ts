import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const selfCare: PromptWords = {
  'self-care-wants-nothing': {
    ask: 'À sua volta, agora, que coisas não querem nada de você?',
    more: 'Uma planta, uma parede, um copo, uma mancha de luz. Cinco delas, se quiser. Descansar no meio delas conta como descanso.',
  },
  'self-care-toast': {
    ask: 'Pão com manteiga em pé na pia é uma refeição. Deitar é descanso, mesmo sem dormir.',
    more: 'Cuidar de você pode ser bem simples por um tempo. Cuidado simples é cuidado.',
  },
  'self-care-dressed-up-as-dread': {
    ask: 'Sede, frio e fome podem se vestir de aflição. Será que um deles está batendo à porta?',
    more: 'Atender a isso não conserta tudo. Pode afrouxar um nó, e um já é alguma coisa.',
  },
  'self-care-second-best': {
    ask: 'Quando o sono não vem, descansar pode bastar: olhos fechados, algo monótono e gentil tocando baixinho.',
    more: 'Você não precisa correr atrás dele. Um corpo com cansaço em um lugar macio está recebendo cuidado, diga o relógio o que disser.',
  },
  'self-care-warmth': {
    ask: 'Que calor cairia bem hoje, vindo de algo que não tem como decepcionar você?',
    more: 'Uma bolsa de água quente, uma coberta pesada, o sol pelo vidro, um gato com planos próprios. Não precisa vir de uma pessoa.',
  },
  'self-care-heat': {
    ask: 'Para onde poderia ir um pouco desse calor, sem deixar nada quebrado?',
    more: 'Esfregar uma panela, rasgar papelão, cantar mal em um quarto vazio. O seu corpo talvez queira a vez dele nisto.',
  },
  'self-care-crossed-off': {
    ask: 'Uma coisa da lista de hoje pode ser riscada sem ser feita.',
    more: 'Você pode escolher qual, ou deixar que ela se escolha. Uma lista mais curta é uma lista do mesmo jeito.',
  },
  'self-care-dry-socks': {
    ask: 'Cuidar de você não é passar pano no que fez. Quem descansou consegue assumir melhor as coisas.',
    more: 'Comida, sono e cabeça clara não são prêmios. O que você fez pode ser encarado de meias secas.',
  },
  'self-care-unmarked': {
    ask: 'O que você gostava de fazer e que ninguém dava nota nem pagava?',
    more: 'Desenhar cavalos, desmontar rádios, dançar na cozinha. Um quarto de hora disso talvez caiba em algum lugar desta semana.',
  },
  'self-care-no-update': {
    ask: 'Algumas companhias não pedem novidades: um filme, um jogo de cartas, dobrar roupa lado a lado.',
    more: 'Dá para ter gente por perto sem contar tudo outra vez. “Vamos falar de qualquer outra coisa?” é um bom jeito de entrar.',
  },
  'self-care-lighter-place': {
    ask: 'Que quarto, rua ou hora deixa você com um pouco mais de leveza do que encontrou?',
    more: 'Talvez dê para ir lá de propósito nesta semana. Pode ser tão perto quanto a ponta da mesa onde bate sol.',
  },
  'self-care-when-shame-is-loud': {
    ask: 'Quando a vergonha faz barulho, o que você procura, e isso traz mais honestidade ou menos?',
    more: 'Uma bebida, uma tela, uma corrida longa, uma palavra verdadeira a alguém. Uma para a qual você possa olhar de manhã talvez valha manter por perto.',
  },
  'self-care-own-evening': {
    ask: 'Se uma noite fosse toda sua, o que você poria nela?',
    more: 'A sua música, o seu jantar, a sua hora de dormir. Se uma noite inteira parece larga demais, meia hora dela basta para começar.',
  },
  'self-care-time-goes-soft': {
    ask: 'O que faz você esquecer o relógio nestes dias?',
    more: 'A alegria pode se esconder no que deixa as horas macias. Você pode deixar uma porta aberta para isso, sem plano nenhum além.',
  },
};
