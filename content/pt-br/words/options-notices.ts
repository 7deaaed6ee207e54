import type { Translated } from '@/content/translated';
import type { noticesWords as english } from '@/content/words/options-notices';

/** What the options page says about notifications: whether they show, and what they say. Brazilian Portuguese. */
export const noticesWords = {
  notify: 'Notificações',
  notifySays: 'Quando estão desligadas, só o ponto no ícone da barra avisa que há uma pergunta.',
  silent: 'Com os dois desligados, nada avisa de uma pergunta. Cada uma ainda espera um tempo na janelinha.',
  dotOnly: 'As notificações estão desligadas, então aparece só aqui.',

  lines: 'Linhas neutras suas',
  linesSay:
    'Quando houver alguma, uma notificação neutra diz uma destas, e não mais uma das nossas. Quem estiver ao seu lado pode ler, também na tela bloqueada.',
  linesNone: 'Nenhuma ainda. Um item da lista de compras ou o nome de uma música serviria.',
  line: 'Uma linha neutra',
  lineHelp: 'Até 80 caracteres.',
  linesUnseen: 'Elas esperam enquanto a própria pergunta é mostrada.',

  check: 'As notificações aparecem mesmo aqui?',
  checkSays:
    'Um navegador pode enviar uma notificação que o sistema nunca mostra. Só você pode ver se ela chegou.',
  send: 'Enviar um teste',
  sendAgain: 'Enviar outro teste',
  text: 'Um teste. Nada a fazer aqui.',
  told: 'O que o navegador diz',
  level: {
    granted: 'Ele pode mostrar notificações.',
    denied: 'Ele não pode mostrar notificações.',
  },
  listed: { yes: 'Ele aceitou o teste.', no: 'Ele não aceitou o teste, ou já o tirou.' },
  reported: { yes: 'O sistema diz que foi mostrado.', no: 'O sistema não disse que foi mostrado.' },
  saw: 'Você viu?',
  yes: 'Sim',
  no: 'Não',
  good: 'Então as perguntas podem chegar a você deste jeito.',
  look: 'Estes são os lugares mais comuns. Um teste depois de cada passo mostra se ajudou.',
  other: 'Em outro sistema',
  systems: {
    win: 'Windows',
    mac: 'macOS',
    linux: 'Linux',
    cros: 'ChromeOS',
  },
  steps: {
    win: [
      'Em Configurações, Sistema, Notificações: as notificações estão ativadas, e o seu navegador está ativado na lista abaixo.',
      'Não perturbe (no Windows 10: Assistente de foco) está desativado.',
      'Um jogo, um filme ou uma apresentação em tela cheia pode segurar as notificações.',
    ],
    mac: [
      'Em Ajustes do Sistema, Notificações, no seu navegador: Permitir Notificações está ligado.',
      'O estilo não é Nenhum. O Chrome pode aparecer duas vezes, uma como Helper (Alerts): as duas contam.',
      'Na Central de Controle nenhum Foco está ligado, como o Não Perturbe.',
    ],
    linux: [
      'No GNOME, em Configurações, Notificações; no KDE, em Configurações do sistema, Notificações. O seu navegador está ligado ali.',
      'Não perturbe está desligado.',
      'Um gerenciador de janelas simples não mostra nenhuma sem um serviço de notificações, como dunst ou mako.',
    ],
    cros: [
      'No relógio, embaixo à direita: Não perturbe está desativado.',
      'Em Configurações, a busca por notificações mostra se as do Chrome estão ativadas.',
      'Uma tela compartilhada ou transmitida pode segurar as notificações.',
    ],
  },
  browser: 'Se nada disso ajudar, fechar o navegador por completo e abrir de novo talvez ajude.',
  instead:
    'O ponto não precisa de nada disto. Ele aparece no ícone da barra, que talvez precise ser fixado antes.',
  onlyDot: 'Só o ponto a partir de agora',
  dotNow: 'A partir de agora só o ponto avisa que há uma pergunta.',
} as const satisfies Translated<typeof english>;
