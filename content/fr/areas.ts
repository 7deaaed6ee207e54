import type { AreaId } from '@/core/model/area';

/** The five areas in plain French words. */
export const areas: Record<AreaId, { name: string; says: string }> = {
  stirred: {
    name: 'difficile et agité',
    says: 'Désagréable, avec beaucoup d’énergie : la colère, la peur, le trop-plein.',
  },
  low: { name: 'difficile et bas', says: 'Désagréable et lourd : la tristesse, la honte, le vide.' },
  between: { name: 'entre deux', says: 'Ni l’un ni l’autre, ou pas clair.' },
  quiet: { name: 'bon et tranquille', says: 'Agréable et en repos : le calme, la sécurité, la gratitude.' },
  lively: { name: 'bon et vif', says: 'Agréable, avec de l’élan : l’espoir, le courage, la joie.' },
};
