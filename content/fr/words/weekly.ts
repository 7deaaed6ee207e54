import type { Translated } from '@/content/translated';
import type { weeklyWords as english } from '@/content/words/weekly';

/** The look at a week, in French: three questions, each of them free to leave. */
export const weeklyWords = {
  offer: 'Un regard sur cette semaine, si tu veux',
  says: 'C’est pour que tu remarques, rien d’autre. Il n’y a pas de bon chiffre, et chaque ligne peut rester vide.',
  scales: {
    safety: {
      label: 'À quel point te sentais-tu en sécurité à l’intérieur ?',
      name: 'sécurité intérieure',
      low: 'pas du tout',
      high: 'tout à fait',
    },
    selfTrust: {
      label: 'À quel point pouvais-tu te fier à ce que tu sentais ?',
      name: 'confiance en moi',
      low: 'pas du tout',
      high: 'tout à fait',
    },
    trust: {
      label: 'À quel point sentais-tu pouvoir compter sur l’autre ?',
      name: 'confiance en l’autre, telle que ressentie',
      low: 'pas du tout',
      high: 'tout à fait',
    },
  },
  now: {
    label: 'À quel point te sens-tu en sécurité à l’intérieur, là, maintenant ?',
    low: 'pas du tout',
    high: 'tout à fait',
  },
  noContact: 'Nous n’avons pas eu de contact',
  own: 'Quelque chose que tu choisis de suivre',
  ownHint: 'Le repos, la stabilité, le temps dehors',
  ownValue: 'Comment c’était ?',
  ownEnds: { low: 'très peu', high: 'beaucoup' },
  keep: 'Garder',
  later: 'Laisser',
  nothing: 'Une seule ligne suffit pour garder.',
} as const satisfies Translated<typeof english>;
