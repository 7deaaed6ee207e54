import type { Translated } from '@/content/translated';
import type { careWords as englishCare, findingsWords as englishFindings } from '@/content/words/care';

/** What stands beside somebody's writing when it may be heavy. It reads well to anybody. Brazilian Portuguese. */
export const careWords = {
  line: 'Se falar com alguém ajuda, há gente para escutar.',
  link: 'Ajuda',
  heading: 'Algo ao lado das suas palavras',
  card: 'Isto parece pesado. Se uma parte de você pensa em se machucar, ou se alguém está colocando você em perigo, há pessoas com quem dá para falar agora mesmo.',
  kept: 'Suas palavras continuam aqui como você escreveu, e mais ninguém viu.',
  urge: 'Impulsos fortes passam. Pode ajudar falar com alguém antes de seguir um deles.',
  numbers: 'Ver os números',
  notNow: 'Agora não',
  hush: 'Não mostrar mais nesta anotação',
} as const satisfies Translated<typeof englishCare>;

/** What stands below an apology when a phrase in it may land badly. Brazilian Portuguese. */
export const findingsWords = {
  heading: 'Frases que talvez cheguem de outro jeito',
  lead: 'São sugestões, nada mais. O que você escreveu fica como está se você não mudar, e nada disto é guardado.',
  one: '{n} frase talvez chegue de um jeito diferente do que você quer dizer.',
  many: '{n} de frases talvez cheguem de um jeito diferente do que você quer dizer.',
  other: '{n} frases talvez cheguem de um jeito diferente do que você quer dizer.',
  none: '',
  dismiss: 'Deixar como está',
  dismissNamed: 'Deixar “{phrase}” como está',
  dismissed: 'Ficou como estava.',
} as const satisfies Translated<typeof englishFindings>;
