import type { Translated } from '@/content/translated';
import type { weekWords as english } from '@/content/words/options-week';

/** What the options page says about the coming week, the weekly ones, and one right now. Brazilian Portuguese. */
export const weekWords = {
  name: 'Os próximos sete dias',
  lead: 'Planejado como as coisas estão agora. Um registro, uma pausa ou uma resposta ainda pode mudar a hora de uma pergunta, ou deixá-la passar.',
  picture: 'Os próximos sete dias, em desenho. O mesmo está em palavras abaixo.',
  words: 'O mesmo em palavras',
  today: 'Hoje',
  hour: '{n}h',
  now: 'agora',
  states: { paused: 'Em pausa', off: 'Dia livre', hard: 'Dia de silêncio' },
  legend: {
    window: 'Janela',
    quiet: 'Horas de silêncio',
    prompt: 'Uma pergunta',
    'good-things': 'Três coisas boas',
    'look-back': 'Olhar para trás',
    review: 'Algo para rever',
    now: 'Agora',
  },
  says: {
    paused: 'Em pausa. Nada vem.',
    off: 'Um dia livre. Nada vem.',
    hard: 'Um dia de silêncio. Nada vem por conta própria.',
    none: 'Nada planejado.',
    prompt: 'Uma pergunta às {times}.',
    prompts: 'Perguntas às {times}.',
    'good-things': 'Três coisas boas às {times}.',
    'look-back': 'Olhar para trás às {times}.',
    review: 'Algo para rever às {times}.',
    past: '{time} (já passou)',
    windows: 'Janelas: {spans}.',
    quiet: 'Silêncio: {spans}.',
    span: '{from} a {to}',
    dayEnd: 'meia-noite',
  },

  sendNow: 'Mandar uma agora',
  sendSays: 'Uma de verdade, como sempre chegam. O intervalo e os limites não a seguram.',
  sending: 'Está a caminho.',
  sent: 'Chegou: como notificação, e na janelinha, no ícone da barra.',
  sentDot: 'Chegou: na janelinha, no ícone da barra.',
  sentNone: 'Nada combina bem com você agora, e uma errada seria pior do que nenhuma.',
  sentLate:
    'Não chegou ainda. Pode chegar, assim que o navegador tiver um momento. Na janelinha há uma pergunta a qualquer hora.',
  whyNot: {
    paused: 'Agora não: há uma pausa. Dá para encerrá-la logo abaixo.',
    hard: 'Agora não: você marcou hoje como um dia de silêncio. A janelinha abre quando você quiser.',
    quiet:
      'Agora não: são as suas horas de silêncio, e elas sempre valem mais. A janelinha abre quando você quiser.',
    presenting:
      'Agora não: você está mostrando a tela, e tudo fica escondido até o fim. Dá para encerrar na janelinha.',
  },

  weekly: 'Uma vez por semana',
  weeklySays:
    'Dois pequenos hábitos, se quiser. Horas de silêncio, pausas e dias livres também valem mais aqui.',
  kinds: {
    threeGoodThings: {
      name: 'Três coisas boas',
      says: 'Três coisas que foram boas, por menores que sejam.',
    },
    lookBack: {
      name: 'Olhar para a semana',
      says: 'Um olhar tranquilo para o que houve na semana, dos dois tipos.',
    },
  },
  weekday: 'Dia',
  time: 'às',
  dayOff: 'Do jeito que está, {day} é um dia livre, então não vem.',
  turns: 'As duas estão mais próximas do que o menor intervalo, então se revezam de semana em semana.',
  noRoom: 'As perguntas desse dia não caberiam todas. Outra hora ou um intervalo menor resolveria.',
} as const satisfies Translated<typeof english>;
