import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const pace: PromptWords = {
  'pace-no-stopwatch': {
    ask: 'Ninguém tem o direito de segurar um cronômetro sobre o seu coração.',
    more: 'Nem quem machucou, nem quem quer o seu bem, nem mesmo você. Aqui não existe tarde.',
  },
  'pace-very-small-thing': {
    ask: 'Qual é a próxima coisa bem pequena à sua frente?',
    more: 'Um copo para enxaguar, uma janela para abrir, uma cadeira onde sentar. As coisas grandes podem esperar um pouco do lado de fora da porta.',
  },
  'pace-i-dont-know-yet': {
    ask: '“Ainda não sei” é uma resposta inteira, para quem perguntar, enquanto for verdade.',
    more: 'Algumas pessoas querem um final para parar de se preocupar. A preocupação delas não é o seu prazo.',
  },
  'pace-one-breath-out': {
    ask: 'Pelo tempo de soltar o ar devagar, uma vez, nada se pede de você.',
    more: 'Ele pode durar um pouco mais do que o ar que entra. Ou você pode descansar os olhos em algo que não se mexe.',
  },
  'pace-hardest-hour': {
    ask: 'Que parte do dia anda mais difícil: acordar, o meio do dia, a noite, a madrugada?',
    more: 'Conhecer a hora permite amaciá-la um pouco. Uma luz acesa, uma voz no rádio, algo quente ao alcance da mão.',
  },
  'pace-peace-by-the-weekend': {
    ask: 'Na família, alguém pode querer paz até o fim de semana. A sua não precisa ter data.',
    more: 'Dá para levar uma frase no bolso: “Estou indo devagar com isto.” Ela pode ser repetida, igualzinha, quantas vezes servir.',
  },
  'pace-smaller-day': {
    ask: 'Depois de uma noite ruim, o dia pode ser menor. Sem o que ele poderia passar?',
    more: 'Uma tarefa na rua, uma ligação, uma cara de quem está bem. Um dia pequeno é um dia de verdade.',
  },
  'pace-when-it-began': {
    ask: 'Talvez você queira muito que isto acabe. A outra pessoa não teve voz em quando começou.',
    more: 'Deixar o ritmo com a outra pessoa é algo que você pode dar sem dizer uma palavra. Enquanto isso, nas suas horas cabem descanso, aprendizado e tarefas simples.',
  },
  'pace-hold-steady': {
    ask: 'O que a outra pessoa decide cabe a ela, e pode demorar a vir. O que você consegue manter firme enquanto isso?',
    more: 'Sono, comida, a palavra dada. A firmeza mantida por conta própria tem o seu valor, seja o que for que se decida.',
  },
  'pace-rested-choice': {
    ask: 'Há uma escolha que o medo faria de um jeito, e você, depois de descansar, de outro?',
    more: 'Não precisa fazer nenhuma das duas. O medo que sabe de um perigo real merece ser ouvido. Ver a distância entre as duas pode bastar por hoje.',
  },
  'pace-all-the-time': {
    ask: 'O que “leve o tempo que quiser” pede de você, depois de dito?',
    more: 'Talvez nada de suspiros, nada de indiretas, nada de contar as semanas. Paciência que faz conta vira cobrança.',
  },
  'pace-as-long-as-it-takes': {
    ask: 'Na sua vida, o que leva o tempo que leva, e ninguém se incomoda?',
    more: 'Pão, maré, horta, um idioma novo. Você pode pegar esse ritmo emprestado para isto.',
  },
  'pace-livable-waiting': {
    ask: 'Não saber ainda também é um lugar. Como ele poderia ficar um pouco mais fácil de morar?',
    more: 'Até uma sala de espera pode ter uma boa cadeira. Uma rotina, uma refeição com alguém gentil, um assunto que se fecha depois das dez.',
  },
  'pace-paused-friendship': {
    ask: 'Uma amizade pode ficar em pausa sem terminar. Você não precisa anunciar qual das duas coisas é.',
    more: 'Menos respostas, nenhuma por um mês, nenhum plano. Dá para mudar pelo caminho. Uma pausa não pede sentença.',
  },
  'pace-dull-things': {
    ask: 'Um dia, em algum lugar, a confiança cresceu entre você e alguém. Do que ela era feita, no dia a dia?',
    more: 'De coisas sem graça, provavelmente: chegar na hora, lembrar, admitir o que fez. Coisas sem graça podem ser feitas de novo, em qualquer laço, antigo ou novo.',
  },
  'pace-on-a-tuesday': {
    ask: 'Sentir saudade em uma terça-feira não quer dizer que você pegou o caminho errado.',
    more: 'Uma onda de saudade não é uma decisão nova. Você pode ter uma noite macia e pensar nisso em um dia de descanso, ou não pensar.',
  },
  'pace-drawing-back': {
    ask: 'Se a outra pessoa se afasta por um tempo, nem sempre é um passo contra você.',
    more: 'Quem se machucou pode chegar perto e depois ficar em silêncio. Você pode seguir com gentileza, com honestidade e com a palavra cumprida durante esse espaço.',
  },
  'pace-nearly-missed': {
    ask: 'O que mudou tão devagar que quase passou sem você ver?',
    more: 'Uma música que dá para ouvir de novo, uma noite inteira de sono, um nome que arde menos. Se nada vier, também é uma resposta justa.',
  },
};
