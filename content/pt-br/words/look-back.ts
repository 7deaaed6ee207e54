import type { Translated } from '@/content/translated';
import type { lookBackWords as english } from '@/content/words/look-back';

/** What a look back says. Brazilian Portuguese. */
export const lookBackWords = {
  heading: 'Das suas próprias páginas',
  yearAgo: 'Esta semana, um ano atrás',
  kinds: {
    strength: 'Uma força sua',
    good: 'Uma coisa boa',
    'kind-line': 'Uma frase gentil',
    boundary: 'Um limite seu',
    answer: 'Algo que você escreveu',
  },
  kept: 'guardado em {day}',
  another: 'Outra',
  notThis: 'Esta não',
  gone: 'Por hoje, não aparece mais.',
} as const satisfies Translated<typeof english>;
