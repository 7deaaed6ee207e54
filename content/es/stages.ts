import type { Stage } from '@/core/model/profile';

/** The four places a reader can say they are in. Spanish. */
export const stages: Record<Stage, { name: string; asks: string }> = {
  S1: { name: 'Sostenerse', asks: '¿Cómo paso el día de hoy?' },
  S2: { name: 'Entender', asks: '¿Qué me pasó, y qué necesito?' },
  S3: { name: 'Reconstruir', asks: '¿Qué haría razonable la confianza?' },
  S4: { name: 'Renovar', asks: '¿Qué quiero desde aquí, con o sin la otra persona?' },
};
