import type { Stage } from '@/core/model/profile';

/** The four places a reader can say they are in, in German. */
export const stages: Record<Stage, { name: string; asks: string }> = {
  S1: { name: 'Halt finden', asks: 'Wie komme ich durch den heutigen Tag?' },
  S2: { name: 'Verstehen', asks: 'Was ist mir geschehen, und was brauche ich?' },
  S3: { name: 'Aufbauen', asks: 'Was könnte Vertrauen einen guten Grund geben?' },
  S4: { name: 'Erneuern', asks: 'Was möchte ich von hier an, mit der anderen Person oder ohne?' },
};
