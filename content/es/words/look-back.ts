import type { Translated } from '@/content/translated';
import type { lookBackWords as english } from '@/content/words/look-back';

/** What a look back says. Spanish. */
export const lookBackWords = {
  heading: 'De tus propias páginas',
  yearAgo: 'Esta semana, hace un año',
  kinds: {
    strength: 'Una fuerza tuya',
    good: 'Una cosa buena',
    'kind-line': 'Una frase amable',
    boundary: 'Un límite tuyo',
    answer: 'Algo que escribiste',
  },
  kept: 'guardado el {day}',
  another: 'Otra cosa',
  notThis: 'Esto no',
  gone: 'Queda apartado por hoy.',
} as const satisfies Translated<typeof english>;
