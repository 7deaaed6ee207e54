import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';
import { chat } from './chat';

/** What promises more than anybody can keep. Brazilian Portuguese. */
export const grand: readonly MinimisingReason[] = [
  {
    id: 'always',
    family: 'grand',
    phrases: spellPhrases(
      [
        'sempre te? vou|estarei|serei|direi|cumprirei|terei|amarei|contarei',
        'vou|estarei|serei|cumprirei|contarei|amarei ~ sempre > .|,|te|estar|ser|ao|do|dizer|com|que',
        'partir|desde de|agora|hoje ~ sempre',
        'prometo|juro ~ sempre',
        'para sempre',
        'para todo o? sempre',
      ],
      chat,
    ),
    reason: '“Sempre” é mais do que alguém pode prometer.',
    gentler: '“Nesta semana eu vou … Você vai poder ver.”',
  },
  {
    id: 'never-again',
    family: 'grand',
    phrases: spellPhrases(
      [
        'nunca|jamais mais',
        'nunca|jamais te|lhe|isso|eu? vou|irei|mentirei|farei|vai|faria|esconderei|falharei|acontecerá|voltarei|volto',
        'não vai|vou se|te? acontecer|fazer|mentir|repetir|errar|esconder|trair|magoar|machucar|falhar ~ mais|novo|nunca|vez',
        'não vai se? repetir|acontecer mais|de|.|outra',
        'não acontecerá|farei|mentirei|repetirei ~ mais|novo|vez',
        'não volto|voltarei|vou|vai voltar? a > fazer|mentir|acontecer|errar|esconder|trair|falhar|te',
      ],
      chat,
    ),
    reason: 'Uma promessa pequena e cumprida diz mais do que uma grande.',
    gentler: '“Quando eu sentir essa vontade de novo, vou contar a você no mesmo dia.”',
  },
  {
    id: 'anything',
    family: 'grand',
    phrases: spellPhrases(
      [
        'faço|farei|faria|fazer|dou|daria|topo|aceito qualquer coisa',
        'faço|farei|faria|fazer|dou|daria|topo|aceito tudo > .|,|por|o|que|para|isso|e',
        'faço|farei|faria|fazer|dou|topo|aceito o que você|tu|for|quiser|me? quiser|pedir|precisar|mandar|.|disser|preciso|necessário',
        'o que for preciso|necessário',
        'o que você|tu me? quiser|pedir|mandar > .|,|eu',
        'qualquer coisa por|para > você|te|consertar|ter',
      ],
      chat,
    ),
    reason: 'Tudo é difícil de cumprir, e difícil de acreditar.',
    gentler: '“Há uma coisa que eu vou mudar: …”',
  },
  {
    id: 'whatever-it-takes',
    family: 'grand',
    phrases: spellPhrases(
      [
        'custe o que custar',
        'aconteça o que acontecer',
        'a qualquer custo|preço',
        'resto da minha vida',
        'resto dos meus dias',
        'minha vida inteira|toda > tentando|provando|para|.|,|compensando',
        'juro > que|por|.|,|pela|a|eu|de|nunca',
      ],
      chat,
    ),
    reason: 'Um grande juramento pode deixar de dizer o primeiro passo.',
    gentler: '“O meu primeiro passo é …, e vai estar feito no domingo.”',
  },
];
