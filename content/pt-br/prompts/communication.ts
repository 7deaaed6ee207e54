import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const communication: PromptWords = {
  'communication-no-questions-today': {
    ask: '“Hoje não vou responder perguntas.” Você pode guardar essa frase e dizer a quem for seguro.',
    more: 'Você não deve um motivo junto. Mudar de assunto faz o mesmo, com menos barulho. As perguntas podem esperar na porta, como guarda-chuvas molhados.',
  },
  'communication-one-thing-heard': {
    ask: 'Se alguém escutasse você em uma coisa, sem nada depois, o que seria?',
    more: 'Uma linha já é bastante, e ela pode ficar nesta página. Palavras não precisam chegar a ninguém para valer a pena achá-las.',
  },
  'communication-words-that-close': {
    ask: 'Algumas palavras fazem você se fechar como uma concha. Quais são?',
    more: 'Talvez haja outras que ajudam a abrir de novo. Duas ou três de cada é bom conhecer antes de qualquer conversa difícil.',
  },
  'communication-listening-is-not-losing': {
    ask: 'Escutar não é perder, nem é concordar. É deixar que as palavras de alguém cheguem antes que as suas partam.',
    more: 'Talvez você perceba a hora em que uma resposta começa a se formar. Ali cabe uma respiração lenta. O que se sentiu, quem conta é quem sentiu, e não pede correção.',
  },
  'communication-sign-of-being-heard': {
    ask: 'Como você percebe que alguém escutou: uma palavra repetida, uma pausa, uma mudança amanhã?',
    more: 'Conhecendo o sinal, dá para pedir por ele. “Você pode me dizer o que entendeu?” é um jeito. Se não vier, isso também conta alguma coisa.',
  },
  'communication-choose-how-much': {
    ask: 'Você escolhe quanto quer ouvir sobre isto. Alguns detalhes podem ficar sem pergunta, hoje ou para sempre.',
    more: 'Mais fatos nem sempre trazem mais paz. Talvez você queira o contorno, ou umas datas, ou a única resposta que importa. Também não há problema em não querer nada.',
  },
  'communication-news-travels': {
    ask: 'Em família, ou entre amizades, as notícias correm. O que você quer que se saiba, e o que fica com você?',
    more: 'Uma forma é: “Eu queria que você soubesse que … e prefiro não falar sobre …” Pode ser a sua resposta para quem perguntar.',
  },
  'communication-where-words-come': {
    ask: 'No papel, no mesmo banco, frente a frente à mesa: onde as palavras difíceis vêm com mais facilidade?',
    more: 'Nenhum jeito tem mais coragem que outro. Conhecer o seu pode poupar uma conversa no lugar errado, com quem quer que seja.',
  },
  'communication-after-a-hard-talk': {
    ask: 'Depois de uma conversa difícil, o que você gostaria que estivesse esperando: ar fresco, um filme, uma voz gentil?',
    more: 'A conversa pode ser com qualquer pessoa, sobre qualquer coisa. Um conforto escolhido antes é algo a menos para procurar na hora do cansaço. Um quarto vazio conta.',
  },
  'communication-pause-sign': {
    ask: 'Se uma conversa esquentar demais, que palavra ou sinal poderia querer dizer “pausa” para vocês?',
    more: 'Uma pausa funciona melhor com um caminho de volta: vinte minutos, ou amanhã depois do almoço. É mais fácil escolher um quando o clima está calmo, e qualquer um dos dois lados pode usar.',
  },
  'communication-what-goes-first': {
    ask: 'Quando você sente uma acusação, o que vai primeiro: o queixo, a voz, a paciência?',
    more: 'Esse primeiro sinal é um bom lugar para pausar. Algumas palavras são duras de ouvir e são verdade. Dá para voltar a elas com a respiração mais lenta. Ameaças não estão entre elas.',
  },
  'communication-the-tenth-time': {
    ask: 'A mesma pergunta pode voltar dez vezes. Como a sua décima resposta poderia ser tão gentil quanto a primeira?',
    more: 'Perguntar de novo pode ser um jeito de testar o chão. Curto, calmo e verdadeiro já basta. Você pode dizer quando o cansaço é demais e marcar uma hora melhor. Uma conversa que dá medo pode acabar.',
  },
  'communication-no-longer-shut-away': {
    ask: 'Do que você consegue falar agora que antes ficava trancado?',
    more: 'Pode ser com uma amizade, em uma terapia, ou nesta página. Um sentimento dito cedo, antes de virar algo escondido, é uma mudança real.',
  },
};
