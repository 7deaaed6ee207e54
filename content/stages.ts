import type { Stage } from '@/core/model/profile';
import { spoken } from '@/core/text/spoken';

/** The four places a reader can say they are in. Nobody is moved by Mendful; going back is ordinary. */
export const stages: Record<Stage, { name: string; asks: string }> = spoken('stages', {
  S1: { name: 'Steady', asks: 'How do I get through today?' },
  S2: { name: 'Understand', asks: 'What happened to me, and what do I need?' },
  S3: { name: 'Rebuild', asks: 'What would make trust reasonable?' },
  S4: { name: 'Renew', asks: 'What do I want from here, with or without them?' },
});
