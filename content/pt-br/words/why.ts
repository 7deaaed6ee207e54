import type { Translated } from '@/content/translated';
import type { whyWords as english } from '@/content/words/why';

/** What stands behind "Why this one?". Brazilian Portuguese. */
export const whyWords = {
  heading: 'Por que esta?',
  reasons: {
    own: 'Foi você que escreveu.',
    soothing: 'Você marcou algo difícil. Depois disso, só vem o que dá chão.',
    'hard-date': 'Você marcou hoje como um dia só para o que dá chão.',
    liked: 'Você pediu mais como esta.',
    close: 'Você a mantém por perto.',
    rested: 'Faz um tempo que nada deste tema aparece.',
    feeling: 'Você marcou “{word}”, e combina bem com isso.',
    lean: 'Você marcou “{word}”. Este tema é um dos que podem ajudar nisso.',
    stage: 'Você disse que está em “{stage}”.',
  },
  idea: 'A ideia: {sections}.',
  ideaFrom: '{section} (de {article})',
  more: 'Mais como esta',
  less: 'Menos como esta',
  never: 'Não trazer mais',
  close: 'Manter por perto',
  back: 'Voltar à pergunta',
  justWrite: 'Escrever à vontade em vez disso',
} as const satisfies Translated<typeof english>;
