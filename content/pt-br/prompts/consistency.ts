import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const consistency: PromptWords = {
  'consistency-small-and-sure': {
    ask: 'Pequeno e certo vai mais longe que grande e arrependido. Com o que se pode contar da sua parte hoje?',
    more: 'Para qualquer pessoa: dar comida ao gato, mandar o formulário, chegar às quatro. A firmeza pode começar bem longe do ponto que dói.',
  },
  'consistency-grand-gesture': {
    ask: 'Um grande gesto pede para ser visto. Uma pequena promessa cumprida não pede nada.',
    more: 'Discursos se apagam. A mesma coisa simples, feita de novo em uma segunda sem graça, pode ir dando peso a uma palavra.',
  },
  'consistency-say-so-early': {
    ask: 'Se você vê que não vai dar para cumprir uma promessa, quão cedo poderia avisar?',
    more: '“Não vai dar, e isto é o que eu consigo fazer.” Dito a tempo, é um jeito de manter a palavra. Tarde e em silêncio é o que a gasta.',
  },
  'consistency-one-that-slipped': {
    ask: 'Alguma promessa escapou nos últimos dias? Duas linhas bastam: o que aconteceu, e o que você vai fazer agora.',
    more: 'Não pede história longa nem “sou um caso perdido”. Assumir cedo um deslize faz parte da firmeza. Amanhã tem espaço para outra tentativa.',
  },
  'consistency-in-a-bad-mood': {
    ask: 'Dá para cumprir uma promessa de mau humor. Ela não pede sorriso.',
    more: 'Você pode resmungar a louça inteira. Depois, a coisa feita está ali, igual a qualquer outra.',
  },
  'consistency-old-labels': {
    ask: 'Em família, rótulos velhos grudam: quem chega tarde, quem esquece tudo. Qual dos seus combina menos com você hoje?',
    more: 'Rótulos costumam sair mais devagar do que hábitos. Não precisa discutir com eles. Chegar na hora mais uma vez é uma resposta por si só.',
  },
  'consistency-in-the-room': {
    ask: 'Quando o seu corpo está na sala, onde costuma estar o resto de você?',
    more: 'Amanhã, o celular, uma cena antiga: a cabeça passeia. Estar com alguém, ou com você, é quase sempre o voltar.',
  },
  'consistency-ice-on-a-lake': {
    ask: 'A confiança pode ser como uma ponte velha. Que tábuas aguentariam o seu peso hoje, se houver?',
    more: 'Talvez aguente coisas pequenas, como horários e planos, e não as maiores. Você não precisa pisar em lugar nenhum. Olhar da margem também é sábio.',
  },
  'consistency-wait-and-see': {
    ask: 'As palavras podem esperar até você acreditar nelas. Tudo bem olhar primeiro o que os dias mostram.',
    more: 'Esperar não é frieza, e ninguém tem o direito de apressar você. Os seus próprios olhos, ao longo de muitos dias comuns, são bons juízes.',
  },
  'consistency-being-there': {
    ask: 'Entre amizades, “estar junto” pode ser muita coisa. Como é isso para você em um dia comum?',
    more: 'Uma resposta no mesmo dia, um lugar guardado, a sua má notícia lembrada uma semana depois. Vale conhecer a sua própria lista antes de contar com alguém.',
  },
  'consistency-a-sign-in-someone-new': {
    ask: 'Com alguém novo, que pequeno sinal de palavra cumprida você procuraria primeiro?',
    more: 'Aparecer no dia, lembrar o que você contou, receber bem um não. Você pode observar pelo tempo que quiser, e ninguém precisa saber.',
  },
  'consistency-dull-days': {
    ask: 'Dias firmes dão histórias sem graça. O que ficou tão comum que você quase nem conta mais?',
    more: 'Talvez uma ligação devolvida, uma verdade dita cedo, uma hora mantida livre. Já foi difícil, e você pode acenar de leve para isso.',
  },
};
