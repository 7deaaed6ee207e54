import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const clarity: PromptWords = {
  'clarity-rest-before-answers': {
    ask: 'O descanso não precisa esperar até você entender tudo.',
    more: 'Os buracos na história podem ficar como buracos por enquanto. Algumas peças talvez venham depois, e outras não. Dá para fechar os olhos com uma pergunta aberta.',
  },
  'clarity-old-ache-new-ache': {
    ask: 'Parte desta dor é nova. Será que uma parte é uma dor antiga que acordou?',
    more: 'Duas colunas curtas podem bastar: de agora, de antes. Elas talvez peçam cuidados diferentes. Tudo bem deixar por aí.',
  },
  'clarity-out-of-reach': {
    ask: 'O que isto mudou no jeito como você se vê? Uma frase simples basta.',
    more: 'Pode vir uma segunda, se você quiser: algo em você que isto não alcançou.',
  },
  'clarity-finished-enough': {
    ask: 'A última palavra da outra pessoa talvez nunca venha. O que seria um fim suficiente para você?',
    more: 'Pode ser uma carta que ninguém recebe, ou uma caixa fechada com fita. Pode ser uma data em que você para de ensaiar o que diria. Também dá para deixar em aberto.',
  },
  'clarity-note-from-a-need': {
    ask: 'Necessidades podem ser tímidas. Se uma das suas mandasse um bilhete hoje, o que diria?',
    more: '“Mais sono.” “Uma resposta direta.” “Alguém do meu lado.” As pequenas costumam ser as mais fáceis de atender.',
  },
  'clarity-better-in-the-morning': {
    ask: 'Dos jeitos que você tem de atravessar uma noite, qual deixa você melhor pela manhã?',
    more: 'Rolar a tela, uma bebida, trabalho, uma ligação longa, sono. Ninguém está dando nota. Um que ajuda e um que custa já formam um bom mapa.',
  },
  'clarity-parked-choice': {
    ask: 'Uma escolha que fica dando voltas pode ser estacionada, com data ou sem data.',
    more: 'Estacionar não é abandonar. Você pode escrever “nesta semana não” em um papelzinho e ver o que os seus ombros fazem.',
  },
  'clarity-which-tie': {
    ask: 'Em família, uma quebra pode abalar muitos laços. Em qual deles você pensa hoje?',
    more: 'Dá para cuidar de um e manter distância de outro. Você não precisa responder pela família inteira.',
  },
  'clarity-unspoken-deal': {
    ask: 'Qual era o trato não dito desta amizade, aquele que você achava que os dois lados conheciam?',
    more: 'Muitas amizades seguem regras que ninguém diz em voz alta. Em palavras, a sua pode mostrar o que se quebrou, e o que importa para você em uma amizade.',
  },
  'clarity-what-a-friend-lost': {
    ask: 'Foi uma amizade que você decepcionou. O que essa pessoa talvez tenha perdido que nem nome tem?',
    more: 'Um riso fácil, um ouvido seguro, um lugar para fazer bobagem. Você pode anotar para si. Ver isso cabe a você, e a outra pessoa não precisa explicar.',
  },
  'clarity-know-and-guess': {
    ask: 'Duas linhas para completar, se quiser: “O que eu sei é …” e “O que eu imagino é …”',
    more: 'À noite, as duas podem se misturar. Separadas, talvez mostrem o que você gostaria de saber e o que pode esperar. Um palpite também pode estar certo.',
  },
  'clarity-note-for-a-foggy-day': {
    ask: 'Se hoje está claro, o que você gostaria de lembrar disto em um dia de neblina?',
    more: 'Uma linha para você, mais adiante, já serve. Uma razão, um limite, uma gentileza, ou o nome de alguém para quem vale ligar.',
  },
};
