import type { Translated } from '@/content/translated';
import type { welcomeWords as english } from '@/content/words/welcome';

/** What the welcome says, besides what the options, the safety notice and the lock say themselves. Brazilian Portuguese. */
export const welcomeWords = {
  name: 'Mendful',
  next: 'Continuar',
  back: 'Voltar',
  notNow: 'Agora não',
  leave: 'Deixar o resto',
  leaveSays: 'Fecha esta página. O que você já escolheu continua escolhido, e nada mais mudou.',
  kept: 'Guardado',
  refused: 'Não deu para guardar: {reason} O que estava antes continua valendo.',
  full: 'o armazenamento deste dispositivo está cheio.',
  broken: 'o armazenamento deste dispositivo não respondeu.',

  hello: {
    heading: 'Um lugar quieto, para um tempo em que a confiança se quebrou',
    says: [
      'De vez em quando o Mendful faz uma pergunta gentil. Você pode guardar como está agora, algumas palavras, ou uma pequena coisa boa.',
      'Tudo fica neste navegador, neste dispositivo. Não há conta, e ninguém lê o que você escreve.',
    ],
    not: 'O Mendful não é terapia, nem orientação médica, nem serviço de crise. Se você está em perigo, o número de emergência do seu lugar está aí para você.',
    people: 'Em Ajuda há pessoas com quem falar.',
    ahead:
      'Vêm agora algumas perguntas; juntas levam cerca de um minuto. Cada uma pode ficar sem resposta, e tudo pode ser mudado depois nas opções.',
  },

  safe: { read: 'Já li', later: 'Em outro momento' },

  when: {
    heading: 'Quantas vezes, e quando?',
    lead: 'Seja qual for a sua escolha, uma pergunta sem resposta vai embora sem dizer nada.',
    legend: 'As perguntas vêm',
    presets: {
      day: {
        name: 'Uma vez por dia, de dia',
        says: 'Em um momento que muda, entre a manhã e o fim da tarde.',
      },
      evening: { name: 'Uma vez por dia, à noite', says: 'Entre {from} e {to}.' },
      some: { name: 'Algumas vezes por semana', says: 'Em {n} dias de sete, de dia.' },
      open: {
        name: 'Quando eu abro o Mendful',
        says: 'Nada vem por conta própria. Há uma pergunta quando você olha.',
      },
    },
    quiet: 'Entre {from} e {to} nada vem por conta própria.',
    own: 'Dias e horas à sua escolha',
  },

  look: {
    heading: 'Quem mais poderia olhar?',
    text: 'Quando há uma pergunta, a notificação diz',
    lock: 'O cadeado pode esperar. Ele fica nas opções, para qualquer outro dia.',
    begin: 'Pôr um cadeado agora',
    isOn: 'O cadeado está ligado.',
  },

  now: {
    heading: 'Como está aí dentro, agora?',
    lead: 'Um ou vários, opostos também. Nenhum está errado, e isto pode esperar outro dia.',
    keep: 'Guardar',
    keeping: 'Guardando',
    doneHeading: 'É isso',
    first: 'Um primeiro fio de ouro. A tigela nunca perde nenhum.',
    where:
      'O Mendful está atrás da figura dele na barra de ferramentas. Onde a figura não aparece, ele está na lista de extensões, e dali pode ser fixado.',
    close: 'Fechar esta página',
    journal: 'Ver o que foi guardado',
  },
} as const satisfies Translated<typeof english>;
