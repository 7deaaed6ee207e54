import type { Stage } from '@/core/model/profile';

/** The four places a reader can say they are in. Brazilian Portuguese. */
export const stages: Record<Stage, { name: string; asks: string }> = {
  S1: { name: 'Ter chão', asks: 'Como eu atravesso o dia de hoje?' },
  S2: { name: 'Entender', asks: 'O que aconteceu comigo, e do que eu preciso?' },
  S3: { name: 'Reconstruir', asks: 'O que faria a confiança ter sentido?' },
  S4: { name: 'Renovar', asks: 'O que eu quero a partir daqui, com ou sem a outra pessoa?' },
};
