import type { Translated } from '@/content/translated';
import type { popupWords as english } from '@/content/words/popup';

/** What the popup says when it opens and when something is kept. Brazilian Portuguese. */
export const popupWords = {
  greeting: { night: 'Olá', morning: 'Bom dia', afternoon: 'Boa tarde', evening: 'Boa noite' },
  journal: 'Abrir o diário',
  options: 'Opções',
  prompt: {
    heading: 'Uma pergunta para hoje',
    eyebrow: '{theme} · uma pergunta para hoje',
    eyebrowOwn: 'Uma pergunta sua',
    eyebrowStatement: '{theme} · um pensamento para hoje',
    write: 'Escrever um pouco',
    readOn: 'Continuar lendo',
    another: 'Outra',
    notNow: 'Agora não',
    why: 'Por que esta?',
    waiting: 'Procurando uma pergunta que combine',
  },
  grownQuiet:
    'Algumas perguntas passaram sem resposta, então por enquanto nenhuma chega por conta própria. Se você responder uma aqui, ou anotar como está, elas voltam.',
  hush: {
    start: 'Vou mostrar a tela: esconder tudo por uma hora',
  },
  feeling: {
    heading: 'Como está aí dentro, agora?',
    moment: 'Veio tudo de repente',
  },
  good: {
    heading: 'Uma pequena coisa boa',
    placeholder: 'O café estava quentinho. Alguém acenou.',
  },
  help: 'Ajuda',
  keep: 'Guardar',
  keeping: 'Guardando',
  notKept: 'Não deu para guardar. Nada se perdeu: suas palavras continuam nesta página.',
  onlyHere: 'Só seu',
} as const satisfies Translated<typeof english>;
