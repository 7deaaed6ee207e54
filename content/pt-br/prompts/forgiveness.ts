import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const forgiveness: PromptWords = {
  'forgiveness-not-a-debt': {
    ask: 'Perdoar não é uma conta a pagar. Você pode deixar essa carta fechada, por agora ou para sempre.',
    more: 'Talvez nunca venha, ou venha para uma parte e não para outra. Ninguém mais diz qual, nem quando.',
  },
  'forgiveness-whose-wish': {
    ask: 'Se a palavra “perdoar” apareceu nos últimos tempos, de quem era a vontade?',
    more: 'Pode ser sua. Pode ser de alguém que quer sossego à mesa. Uma vontade que não é sua pode ser devolvida com um agradecimento.',
  },
  'forgiveness-three-signs': {
    ask: 'Mudança firme. Sentir segurança. Paz para o seu próprio bem. Qual destas você vê hoje, se alguma?',
    more: 'Uma, nenhuma ou as três: é uma nota sobre hoje, não um resultado. Sem contato nenhum, a primeira talvez não sirva para você, e tudo bem.',
  },
  'forgiveness-free-hands': {
    ask: 'Se um dia você largasse parte deste peso, para o que teria espaço?',
    more: 'Dá para largar a raiva e ficar com a lição, ou ficar com as duas. Imaginar não prende você a nada.',
  },
  'forgiveness-what-to-remember': {
    ask: 'Deixar ir e lembrar podem viver lado a lado. O que você gostaria de lembrar, para o seu próprio bem?',
    more: 'Talvez o que você viu, o que não aceita mais, como você se cuidou. Se o perdão vier um dia, ele não apaga a página.',
  },
  'forgiveness-the-closed-door': {
    ask: 'Dá para perdoar e manter a porta fechada. Também dá para mantê-la fechada e não perdoar.',
    more: 'O coração e a porta têm chaves diferentes. Você não precisa usar nenhuma delas hoje.',
  },
  'forgiveness-slowly-toward-yourself': {
    ask: 'A gentileza com você pode vir devagar, sem esconder nada da verdade. Por onde ela poderia começar?',
    more: 'Isto não pede a ninguém que perdoe você. Pode viver ao lado do arrependimento e ao lado do que você está mudando, um pequeno gesto depois do outro. Tudo bem parar aqui.',
  },
};
