import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const expectations: PromptWords = {
  'expectations-no-proper-way': {
    ask: 'Não existe jeito certo de sentir dor. Ninguém está dando nota à sua elegância.',
    more: 'Dá para ter mesquinharia, calma, graça e silêncio, tudo antes do almoço. As pessoas podem esperar uma certa cara. Você pode usar a que tem.',
  },
  'expectations-ask-or-loosen': {
    ask: 'Uma necessidade pode ser pedida. Um prazo pode ser afrouxado. Qual dos dois está na sua cabeça?',
    more: 'Afrouxar uma data não é desistir da coisa em si. Dá para anotar do que você não abre mão, e o que pode vir de outra forma.',
  },
  'expectations-what-sorry-would-name': {
    ask: 'Desculpas de verdade podem vir, ou não. O que você gostaria que elas dissessem com nome?',
    more: 'Achar as suas próprias palavras para isso pode ser um jeito de alguém acreditar em você, começando por você. Nada precisa vir depois.',
  },
  'expectations-answers-of-your-own': {
    ask: 'Algumas respostas talvez nunca venham da outra pessoa. Há uma que você poderia começar a dar a si?',
    more: '“Quanto eu valho?” tem uma resposta que não depende da honestidade de ninguém. Meia frase já serve. Tudo bem parar aqui.',
  },
  'expectations-clumsy-friends': {
    ask: 'Amizades no meio da história podem não agir como você esperava. A qual delas você daria o direito de ser desajeitada?',
    more: 'Algumas se calam por medo de dizer a coisa errada. Algumas talvez não combinem mais com você, e isso quem diz é você.',
  },
  'expectations-skip-shrink-keep': {
    ask: 'Visitas, festas, aniversários: que costume da família você gostaria de pular, encolher ou manter neste ano?',
    more: 'Você responde por um ano, não para sempre. “Vou para o bolo” é um plano, e um cartão pelo correio também.',
  },
  'expectations-your-own-size': {
    ask: 'Ter grandeza é opcional. Ter o seu próprio tamanho já basta.',
    more: 'Em alguns dias esse tamanho é pequeno e de mau humor. Dá para ter justiça sem doçura, e silêncio sem concordar.',
  },
  'expectations-thanks-or-no-thanks': {
    ask: 'Talvez você espere que vejam o quanto mudou. O que continuaria fazendo se ninguém nunca dissesse nada?',
    more: 'Essa é a parte que pertence a você. Esperar é humano. Fica pesado para os outros quando vem com recibo.',
  },
  'expectations-no-script-for-them': {
    ask: 'Lágrimas, uma conversa, depois calma: talvez você tenha imaginado nessa ordem. E se não houver ordem nenhuma?',
    more: 'A raiva pode vir depois da gentileza, e o silêncio depois de uma boa semana. Dá para guardar o roteiro e cuidar da próxima coisa honesta que cabe a você.',
  },
  'expectations-days-of-your-own': {
    ask: 'Você pode gostar de alguém e parar de arrumar os seus dias em volta do que essa pessoa talvez faça.',
    more: 'As suas horas podem ser suas, haja mudança ou não. Se planejar em volta disso é o que mantém você em segurança, isso é sabedoria. Na página Ajuda há gente que pode planejar com você.',
  },
};
