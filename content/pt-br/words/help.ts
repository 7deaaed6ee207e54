import type { Translated } from '@/content/translated';
import type { helpWords as english } from '@/content/words/help';

/** What the help page says. Brazilian Portuguese. */
export const helpWords = {
  title: 'Ajuda',
  link: 'Ajuda',
  lead: 'Você pode falar com uma pessoa agora. Você decide quanto contar, e se quer dizer um nome.',
  country: {
    label: 'Onde você está?',
    says: 'Sugerido pelo idioma deste navegador. Nada aqui procura saber onde você está, e o que você escolher é esquecido com esta aba.',
    elsewhere: 'Em outro lugar',
  },
  kinds: {
    emergency: {
      heading: 'Se você está em perigo, ou pensa em se machucar',
      says: 'O número de emergência. Alguém atende dia e noite.',
    },
    crisis: {
      heading: 'Quando pesa demais para uma pessoa só',
      says: 'Gente que escuta, seja o que for. Não precisa de um motivo que pareça grande, e a preocupação com o que você poderia fazer a alguém também cabe aqui.',
    },
    violence: {
      heading: 'Quando alguém machuca, ameaça ou controla você',
      says: 'Gente que entende de violência e de medo em casa. Pode escutar, e pensar junto nos próximos passos.',
    },
    directory: {
      heading: 'Mais lugares para procurar',
      says: 'Estes sites reúnem linhas por país e por assunto.',
    },
  },
  danger: {
    heading: 'Se você está em perigo, ou pensa em se machucar',
    says: 'O número de emergência do seu lugar está aí para você: 190 ou 192 no Brasil, 112 na Europa e em muitos outros lugares, 911 na América do Norte, 999 no Reino Unido, 000 na Austrália. As listas abaixo conhecem as linhas de muitos outros países.',
  },
  ways: {
    call: 'Ligar',
    text: 'Mensagem',
    whatsapp: 'WhatsApp',
    sayTo: '{word} para {number}',
    chat: 'No site também há conversa por escrito.',
    about: {
      police: 'polícia',
      ambulance: 'ambulância',
      fireAndAmbulance: 'bombeiros e ambulância',
    },
  },
  hours: { always: 'dia e noite', limited: 'em certos horários' },
  audience: { women: 'para mulheres', men: 'para homens' },
  region: 'em {region}',
  visit: '{name}: site',
  visitShort: 'site',
  warns:
    'Os sites abrem em uma nova aba e ficam no histórico deste navegador. Uma ligação ou mensagem pode aparecer na lista do telefone e na conta.',
  copy: 'Copiar',
  copyNumber: 'Copiar {number}',
  copiedShort: 'Copiado',
  copied: '{number} copiado.',
  uncopied: 'Não deu para copiar. Dá para selecionar o número à mão.',
  checked:
    'Estas linhas foram revistas pela última vez em {day}. Números mudam. Se uma não atender, o número de emergência ou outra linha pode atender.',
  company:
    'Uma linha para mulheres ou para homens muitas vezes sabe quem mais pode ajudar, e as listas em “Mais lugares para procurar” são para todo mundo.',
  watched: {
    heading: 'Se alguém pode estar vigiando este dispositivo',
    says: 'Um dispositivo mais seguro pode ser a melhor escolha para pesquisar: o de uma pessoa amiga, um do trabalho ou de uma biblioteca. Apagar tudo de uma vez também pode chamar atenção.',
  },
  leave: {
    heading: 'Sair desta página depressa',
    says: '“Esconder”, acima, põe uma página vazia aqui, e apertar Esc duas vezes faz o mesmo. Ctrl e W juntos fecham esta aba na hora; no Mac é ⌘ e W. O histórico do navegador ainda pode citar a página; o título diz “Mendful” e nada mais.',
  },
  not: 'O Mendful é um lugar para refletir por conta própria. Não é terapia, nem orientação médica, nem serviço de crise, e ninguém lê o que você escreve.',
} as const satisfies Translated<typeof english>;
