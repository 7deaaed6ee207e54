import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const transparency: PromptWords = {
  'transparency-not-the-detective': {
    ask: 'Você nunca pediu para virar detetive, e pode largar esse trabalho. É justo querer que tragam a verdade até você.',
    more: 'A vontade de mais uma pista pode ser forte e comer uma noite inteira. A lupa pode ficar na gaveta por uma hora.',
  },
  'transparency-privacy-and-secrecy': {
    ask: 'Privacidade dá descanso; segredo tira. Das coisas que você guarda para si, qual é qual?',
    more: 'O que você cala para ficar em segurança também é privacidade. Ninguém mais separa as suas por você, e nada disso precisa ser contado.',
  },
  'transparency-trimmed-corners': {
    ask: 'Quando uma resposta verdadeira incomoda, que pontinha dela você costuma cortar?',
    more: 'Pode ser a hora, a quantia, quem mais estava lá. Perceber a tesoura é um começo. Uma resposta inteira pode ser curta.',
  },
  'transparency-small-untruths': {
    ask: '“Estou bem.” “Já estava saindo.” “Não foi nada.” Que pequena inverdade sai com mais facilidade da sua boca?',
    more: 'Quase todo mundo tem uma. Um dia sem ela, na vizinhança e no trabalho, é um treino quieto para verdades maiores. Uma que protege você de alguém é outra coisa.',
  },
  'transparency-an-offer-with-an-end': {
    ask: 'Uma oferta de mais transparência pede bordas. Sobre o quê, até quando, e como cada lado pode encerrar?',
    more: 'Oferecer cabe a você, e recusar cabe à outra pessoa. Vale para o que é seu, e mais nada. Com data para acabar, continua sendo uma ponte, e não um jeito de viver.',
  },
  'transparency-shut-by-your-own-hand': {
    ask: 'Algumas portas podem ficar fechadas mesmo quando ninguém veria você abrir. Qual é a sua?',
    more: 'Pode dar em um lugar, um aplicativo, uma hora tardia, um jeito de preencher noites solitárias. Saber o que puxa você para lá pode ajudar a passar direto.',
  },
  'transparency-when-plans-change': {
    ask: 'Um ônibus atrasado, uma hora a mais, um plano novo: como as pessoas em volta ficam sabendo?',
    more: 'Dito cedo e de forma simples, é um pequeno tipo de honestidade. É uma cortesia, não um relatório de cada passo. Conta também com a vizinhança ou na padaria.',
  },
  'transparency-true-and-soft': {
    ask: 'Uma verdade pode ser dita com suavidade. Honesto não precisa ser duro.',
    more: 'Nem todo pensamento quer ser dito, e é melhor entregar uma verdade na mão do que atirar. O cuidado no jeito de contar faz parte da honestidade.',
  },
  'transparency-nothing-to-hide': {
    ask: 'Uma hora sem nenhuma história para sustentar: como é isso para você?',
    more: 'Talvez você perceba no pescoço, no sono, no jeito de responder “E aí, novidades?”. Não é o mesmo que não ter privacidade. Se uma hora assim é rara por enquanto, vale marcar uma.',
  },
};
