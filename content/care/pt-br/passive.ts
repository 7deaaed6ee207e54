import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';
import { chat } from './chat';

/** What tells it without the one who did it. Brazilian Portuguese. */
export const passive: readonly MinimisingReason[] = [
  {
    id: 'mistakes-were-made',
    family: 'passive',
    phrases: spellPhrases(
      [
        'erros|falhas foram|aconteceram|acontecem|existiram|ocorreram',
        'houve|ocorreram|teve erros|falhas|desentendimentos|mal|alguns|um|uns > .|,|e|entendido|erros|erro|nossos|de|na|no|em|entre|da|dos',
        'foram cometidos|ditas|feitas|cometidas',
        'coisas foram ditas|feitas',
        'nossa|a confiança se|foi|acabou quebrou|perdeu|quebrada|perdida|abalada|quebrando > .|,|e|entre',
        'você|tu acabou|saiu|foi se? machucada|machucado|magoada|magoado|ferida|ferido|machucando|magoando > .|,|e|nessa|com|nisso',
        'errar é humano',
        'todo mundo erra|falha',
        'todos erram|erramos|falham',
        'ninguém é perfeito|perfeita',
      ],
      chat,
    ),
    reason: 'Nesta frase não está quem fez.',
    gentler: '“Eu errei. Menti para você.”',
  },
  {
    id: 'it-happened',
    family: 'passive',
    phrases: spellPhrases(
      [
        'simplesmente|só|apenas aconteceu|rolou|foi',
        'aconteceu|rolou sem > querer|eu|pensar|intenção|planejar|ninguém',
        'acabou acontecendo|rolando',
        'aconteceu e > pronto|.|acabou',
        'essas|estas|as coisas acontecem|aconteceram|rolaram|foram',
        'são coisas que acontecem',
        'coisas da vida',
        'uma coisa levou a|à|na? outra',
        'foi tudo|aconteceu tudo? muito|tão|rápido rápido|depressa|demais',
        'tudo foi|aconteceu muito|tão rápido|depressa',
        'quando eu? vi|percebi|dei ~ ,? já',
        'me deixei levar',
      ],
      chat,
    ),
    reason: 'Aqui as coisas não acontecem por conta própria.',
    gentler: '“Deixei acontecer, e podia ter parado.”',
  },
  {
    id: 'out-of-hand',
    family: 'passive',
    phrases: spellPhrases(
      [
        'fugiu|saiu|saíram|fugiram|escapou|escaparam|perdeu|passou do|de|o|dos meu? controle|mão|limite|limites|eixos',
        'perdi o|a controle|cabeça|mão',
      ],
      chat,
    ),
    reason: 'Deixa de fora de quem era a mão.',
    gentler: '“Fui mais longe a cada vez, e escondi de você.”',
  },
];
