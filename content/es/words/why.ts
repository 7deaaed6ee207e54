import type { Translated } from '@/content/translated';
import type { whyWords as english } from '@/content/words/why';

/** What stands behind "Why this one?". Spanish. */
export const whyWords = {
  heading: '¿Por qué esta?',
  reasons: {
    own: 'La escribiste tú.',
    soothing: 'Nombraste algo difícil. Después de eso, solo llega lo que da calma.',
    'hard-date': 'Marcaste hoy como un día solo para lo que da calma.',
    liked: 'Pediste más como esta.',
    close: 'La tienes cerca.',
    rested: 'Hace un tiempo que no llega nada de este tema.',
    feeling: 'Nombraste “{word}”, y va bien con eso.',
    lean: 'Nombraste “{word}”. Este tema puede ayudar ahí.',
    stage: 'Dijiste que estás en “{stage}”.',
  },
  idea: 'La idea: {sections}.',
  ideaFrom: '{section} (de {article})',
  more: 'Más como esta',
  less: 'Menos como esta',
  never: 'Esta no, nunca más',
  close: 'Tenerla cerca',
  back: 'Volver a la pregunta',
  justWrite: 'Mejor escribir libremente',
} as const satisfies Translated<typeof english>;
