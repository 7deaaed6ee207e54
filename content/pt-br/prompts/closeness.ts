import type { PromptWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const closeness: PromptWords = {
  'closeness-arms-length': {
    ask: 'Você pode manter as pessoas a certa distância por um tempo. Perto e longe podem trocar de lugar quantas vezes você quiser.',
    more: 'Alguns dias querem bastante espaço em volta. Deixar alguém chegar perto pode esperar, e saber se você quer isso também.',
  },
  'closeness-side-by-side': {
    ask: 'Com amizades e família, a proximidade muitas vezes vem com as mãos ocupadas. O que vocês gostariam de fazer lado a lado?',
    more: 'Lavar a louça, uma estrada longa, um quebra-cabeça, um jogo no rádio. A conversa pode vir ou não. Uma boa hora é inteira sem ela.',
  },
  'closeness-a-hand-on-a-sleeve': {
    ask: 'O toque pode esperar, ou ser pequeno como uma mão na manga. O que é bem-vindo para você hoje, se algo for?',
    more: 'Amanhã a resposta pode ser outra. Um “agora não” bem recebido pode aproximar mais do que um abraço que não se queria.',
  },
  'closeness-new-to-each-other': {
    ask: 'As pessoas mudam depois de uma coisa assim. O que daria gosto de descobrir agora, nos dois sentidos?',
    more: 'Talvez um gosto novo, uma preocupação nova, um sonho que mudou de lugar. Curiosidade não pede promessa, e cada pessoa pode manter algumas páginas fechadas.',
  },
  'closeness-laughing-unwatched': {
    ask: 'Quando foi que você riu com alguém e se esqueceu de se vigiar?',
    more: 'No trabalho, em família, com alguém na fila. A leveza pode vir de qualquer lado. Dá para aproveitar sem descobrir o que ela quer dizer.',
  },
  'closeness-quiet-company': {
    ask: 'Com quem você consegue ficar em silêncio e sentir que não falta nada?',
    more: 'Pode ser uma amizade antiga, um cachorro, ou quem está no banco ao lado. Conversar é um tipo de proximidade entre muitos.',
  },
  'closeness-who-came-nearer': {
    ask: 'Alguém chegou mais perto no meio disto tudo, talvez alguém que você nunca esperava?',
    more: 'Pode ser quem falou pouco e ficou um tempo. Essa pessoa pode importar sem ocupar o lugar de ninguém.',
  },
  'closeness-a-good-hour': {
    ask: 'Dá para gostar de uma boa hora com essa pessoa e manter as suas perguntas. Uma coisa não anula a outra.',
    more: 'Uma noite agradável não assina nada. Você pode sentir tudo diferente de manhã, e as duas coisas terão sido verdade.',
  },
  'closeness-wanting-nothing-from-it': {
    ask: 'Como é estar perto da pessoa que você machucou e não querer nada em troca?',
    more: 'Nenhum sinal de que está tudo bem, nenhum sorriso para contar. Atenção simples, sem anzol, é uma gentileza para levar a uma sala.',
  },
};
