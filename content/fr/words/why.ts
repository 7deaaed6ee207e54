import type { Translated } from '@/content/translated';
import type { whyWords as english } from '@/content/words/why';

/** What stands behind "Why this one?", in French. */
export const whyWords = {
  heading: 'Pourquoi celle-ci ?',
  reasons: {
    own: 'Tu l’as écrite toi-même.',
    soothing: 'Tu as nommé quelque chose de difficile. Après cela, il ne vient que ce qui apaise.',
    'hard-date': 'Tu as marqué ce jour comme un jour pour ce qui apaise, rien d’autre.',
    liked: 'Tu en as demandé d’autres comme elle.',
    close: 'Tu la gardes tout près.',
    rested: 'Rien n’est venu sur ce thème depuis un moment.',
    feeling: 'Tu as nommé « {word} », et elle va bien avec.',
    lean: 'Tu as nommé « {word} ». Son thème est de ceux qui peuvent aider.',
    stage: 'Tu as dit que tu en es à « {stage} ».',
  },
  idea: 'L’idée : {sections}.',
  ideaFrom: '{section} (tiré de {article})',
  more: 'Plus de questions comme elle',
  less: 'Moins de questions comme elle',
  never: 'Plus celle-ci',
  close: 'La garder tout près',
  back: 'Revenir à la question',
  justWrite: 'Plutôt écrire librement',
} as const satisfies Translated<typeof english>;
