import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const boundaries: PromptWords = {
  'boundaries-unread': {
    ask: 'Onde for seguro, você pode deixar uma mensagem sem ler. Silêncio também é um limite.',
    more: 'Dá para responder amanhã, ou em uma semana, ou não responder. Se o silêncio puder deixar você em menos segurança, uma resposta curta também é um cuidado.',
  },
  'boundaries-day-off': {
    ask: 'De qual assunto você gostaria de um dia de folga?',
    more: 'Onde parecer seguro, uma frase serve: “Hoje não, por favor.” Também dá para guardar a resposta com você e se voltar para outra coisa quando o assunto vier.',
  },
  'boundaries-which-chair': {
    ask: 'Se você for a uma reunião de família, que cadeira, que saída ou que rosto amigo deixaria tudo mais fácil?',
    more: 'Não ir também está na lista. Ir embora cedo, sem discurso, também.',
  },
  'boundaries-place-to-breathe': {
    ask: 'Há um lugar onde você solta o ar até o fim? Ninguém mais precisa saber qual é.',
    more: 'Um quarto, um banco de praça, um carro parado, a cozinha de uma pessoa amiga. Se nenhum lugar for assim, na página Ajuda há pessoas com quem falar.',
  },
  'boundaries-body-says-no': {
    ask: 'O seu corpo pode saber um “não” antes da sua boca. Onde isso aparece?',
    more: 'Um aperto na garganta, o ar preso, os pés virados para a porta. “Um momento, por favor” é uma boa frase enquanto você descobre.',
  },
  'boundaries-in-pencil': {
    ask: 'Daqui em diante, o que serve para você, e o que não serve? Uma linha para cada já é bastante.',
    more: 'Podem ser rascunhos. Um limite escrito a lápis é um limite do mesmo jeito.',
  },
  'boundaries-how-much-contact': {
    ask: 'Entre nenhum e todos os dias, quanto contato parece certo para você por enquanto?',
    more: 'Qualquer ponto dessa linha vale, e pode mudar. A resposta pode ficar com você: nada precisa ser anunciado. Se menos contato puder provocar raiva na outra pessoa, alguém da página Ajuda pode pensar nisso junto.',
  },
  'boundaries-carried-news': {
    ask: 'Amizades em comum podem trazer notícias que você nunca pediu. O que você prefere não ficar sabendo?',
    more: 'Um limite pode ser carinhoso: “Adoro ver você. Por favor, vamos deixar esse assunto de fora.”',
  },
  'boundaries-door-closed-gently': {
    ask: 'Em algumas famílias, “não” soa como porta batida. O seu pode ser uma porta fechada com cuidado.',
    more: '“Eu me importo com vocês, e não vou estar lá” é um jeito de fechar. Não ir, sem dizer nada, é outro. Um limite não castiga ninguém.',
  },
  'boundaries-map-of-anger': {
    ask: 'A raiva pode ser boa de mapas. Que linha a sua diz que foi cruzada?',
    more: 'A linha pode ter nome antes de você decidir o que fazer com ela. “Não façam piada comigo.” “Quero saber primeiro.”',
  },
  'boundaries-few-plain-words': {
    ask: 'Se vocês se cruzam por coisas práticas, poucas palavras simples já bastam.',
    more: 'Horários, chaves, contas, oi, tchau. O resto pode ficar fora da conversa, mesmo que bata à porta.',
  },
  'boundaries-respected-lately': {
    ask: 'Qual dos seus limites foi respeitado há pouco, nem que seja em coisa pequena?',
    more: 'Talvez um outro tenha sido testado ou cruzado. Os dois cabem no quadro, e o que vem depois cabe a você.',
  },
  'boundaries-limit-or-request': {
    ask: 'Um limite fala do que você vai fazer. Um pedido, do que você gostaria da outra pessoa. Qual combina com hoje?',
    more: '“Se houver gritos, eu saio da sala” é um. “Por favor, me avise quando os planos mudarem” é o outro. Você pode querer os dois.',
  },
  'boundaries-small-things-first': {
    ask: 'Com uma amizade nova, dá para entregar uma coisinha de cada vez e ver como ela é cuidada.',
    more: 'Ir devagar não é frieza. Uma boa amizade espera enquanto a sua confiança encontra os pés.',
  },
  'boundaries-line-that-costs': {
    ask: 'A outra pessoa traçou uma linha, e isso custa algo a você. O que ajuda a respeitá-la nos piores dias?',
    more: 'Pode ser sobre o tempo, o corpo ou a porta de quem a traçou. Respeitada sem cara fechada, uma linha deixa alguém descansar. Uma regra que afasta você de outras pessoas não é uma linha assim. A página Ajuda também está aberta para você.',
  },
  'boundaries-ready-or-tired': {
    ask: 'Um limite pode ficar mais macio porque você quer. Não precisa ficar porque alguém se cansou dele.',
    more: 'Alguns limites são para uma estação, outros são para sempre. Dá para rever os seus como quem revê casacos na primavera.',
  },
};
