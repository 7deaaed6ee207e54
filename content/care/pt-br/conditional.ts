import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';
import { chat } from './chat';

const hurt =
  'machuquei|magoei|feri|ofendi|chateei|decepcionei|prejudiquei|desrespeitei|incomodei|desapontei|machucou|magoou|ofendeu|feriu|chateou|incomodou|doeu|afetou';

/** What leaves open whether there was any hurt, or takes the sorry back. Brazilian Portuguese. */
export const conditional: readonly MinimisingReason[] = [
  {
    id: 'if-i-hurt',
    family: 'conditional',
    phrases: spellPhrases(
      [
        `se eu? de? alguma? forma? te|lhe|a|o|vocês|você ~ ${hurt}|fiz|causei|falhei`,
        `se eu|isso|aquilo|algo|alguma ~ ~ ${hurt}|pareceu`,
        'se|caso eu|algo|isso|alguma ~ ~ tenha|tiver te|lhe|a|o? magoado|machucado|ofendido|ferido|chateado|causado|feito|incomodado|decepcionado|dito',
        'caso ~ ~ tenha|tiver magoado|machucado|ofendido|ferido|chateado|causado|feito|incomodado|sentido',
        'se te|lhe tenho|tiver|tenha magoado|machucado|ofendido|ferido|chateado',
        'se eu? fiz|disse|cometi|falei|causei algo|alguma|algum|mal|errado|besteira',
        'se você|tu se sentiu|sente|sentir|ofendeu|magoou|chateou|machucou|incomodou',
        'se você|tu ficou|ficasse|está|se|acha > magoada|magoado|chateada|chateado|ofendida|ofendido|triste|ferida|ferido|que',
        'se de alguma|algum forma|modo|jeito|maneira',
        'se em algum|algo|alguma',
      ],
      chat,
    ),
    reason: 'O “se” deixa em aberto que tenha doído.',
    gentler: '“Eu machuquei você quando …”',
  },
  {
    id: 'sorry-you-feel',
    family: 'conditional',
    phrases: spellPhrases(
      [
        'sinto|lamento|desculpa|desculpe|desculpas|pena muito|tanto? que|por você|tu tenha|ter|esteja|ficou|fique|está|se? sinta|sentir|sentiu|sentido|pense|ache|acha|achou|sente|interpretou|interpretado|entendeu|entendido|levou|levado|chateou|ofendeu|chateada|chateado|magoada|magoado|ofendida|ofendido|triste|assim|brava|bravo|mal',
        'sinto|lamento|desculpa|desculpe|desculpas|pena muito|tanto? que|por você|tu se? sinta|sentir|sentiu|pense|ache|acha|achou|sente|interpretou|entendeu|levou|chateou|ofendeu',
        'sinto|lamento muito? como você|tu > se|está',
      ],
      chat,
    ),
    reason: 'Lamenta o que a outra pessoa sente, não o que foi feito.',
    gentler: '“Sinto muito pelo que eu fiz.”',
  },
  {
    id: 'but',
    family: 'conditional',
    phrases: spellPhrases(
      [
        ', mas|porém|contudo|entretanto',
        'desculpa|desculpe|desculpas|muito|lamento|arrependo|arrependi|errei|culpa|perdão ,? mas|porém|só',
        'desculpa|desculpe|desculpas|muito|lamento|errei . mas|porém',
      ],
      chat,
    ),
    reason: 'O que vem depois do “mas” pode retirar o que veio antes.',
    gentler: 'Um ponto nesse lugar deixa o pedido de desculpas de pé.',
  },
];
