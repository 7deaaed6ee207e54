import type { Stage } from '@/core/model/profile';

/** The four places a reader can say they are in, in French. */
export const stages: Record<Stage, { name: string; asks: string }> = {
  S1: { name: 'Se poser', asks: 'Comment passer la journée ?' },
  S2: { name: 'Comprendre', asks: 'Que m’est-il arrivé, et de quoi ai-je besoin ?' },
  S3: { name: 'Reconstruire', asks: 'Qu’est-ce qui rendrait la confiance raisonnable ?' },
  S4: { name: 'Renouveau', asks: 'Qu’est-ce que je veux pour la suite, avec ou sans l’autre ?' },
};
